package az.migrationportal.content.exchange;

/**
 * A piece of a segment as translators get it: words, or a code that they move but do not write.
 *
 * @param id of the code within the segment, the same for both ends of a span; empty for words
 * @param text as it stands in the segment
 * @param needed whether a translation must have it; emphasis may go
 */
record Piece(Role role, String id, String text, boolean needed) {

  /** What a piece is. */
  enum Role {
    WORDS,
    STANDALONE,
    OPENING,
    CLOSING
  }

  static Piece words(String text) {
    return new Piece(Role.WORDS, "", text, false);
  }

  boolean isCode() {
    return role != Role.WORDS;
  }

  /** Names the code in a segment. */
  String name() {
    return role + " " + id;
  }
}
