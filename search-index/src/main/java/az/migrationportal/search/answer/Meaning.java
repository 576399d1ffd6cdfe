package az.migrationportal.search.answer;

/**
 * What a piece of a question says.
 *
 * @param role the kind of piece
 * @param value which of its kind: a subject, a country, a unit; empty where there is only one
 * @param count how many of a unit; 0 where that is not a unit
 */
record Meaning(Role role, String value, int count) {

  enum Role {
    /** Says nothing here. */
    FILLER,
    /** Asks for a price. */
    PRICE,
    /** What has a price; the value says which facts. */
    SUBJECT,
    /** A fine: a subject and a question for its amount in one. */
    FINE,
    /** A length of time. */
    TERM,
    /** For whom. */
    AUDIENCE,
    /** The word visa, and words of needing one. */
    VISA,
    /** Citizens, or holders of a passport, of the country that stands before. */
    CITIZENS,
    /** Citizens of the country that follows. */
    CITIZENS_OF,
    /** {@code for}: ties a people to a question. */
    FOR,
    /** A country by its name. */
    COUNTRY,
    /** A people by a word that is also an adjective. */
    ADJECTIVE,
    /** A people by a word that means nothing else. */
    PEOPLE
  }

  boolean is(Role other) {
    return role == other;
  }

  Meaning times(int number) {
    return new Meaning(role, value, count * number);
  }
}
