package az.migrationportal.search.analysis.az;

/** How far the chain of suffixes has come; what follows is in {@link SuffixGrammar}. */
enum SuffixState {
  /** A noun stem, or what behaves like one. */
  NOUN,
  /** After the plural. */
  PLURAL,
  /** After a possessive of the first or second person. */
  OWNED,
  /** After the possessive of the third person, whose cases begin with n. */
  OWNED_BY_THIRD,
  /** After a case. */
  CASE,
  /** After the locative, which takes -ki. */
  LOCATIVE,
  /** After a copula that takes -lar. */
  COPULA,
  /** After the past or conditional copula, which take short personal endings. */
  PAST_COPULA,
  /** A verb stem. */
  VERB,
  /** After the negation. */
  NEGATED,
  /** After a tense that takes the long personal endings. */
  TENSE,
  /** After a tense that takes the short personal endings. */
  PAST,
  /** Nothing follows. */
  END
}
