package az.migrationportal.search.ranking;

/** How much each sign of relevance counts. */
public final class Weights {
  /** A title says what a page is about. */
  public static final float TITLE = 4.0f;

  /** Keywords are the words editors know people to type; they are chosen like a title. */
  public static final float KEYWORDS = 3.5f;

  /** A summary holds the main words once. */
  public static final float SUMMARY = 1.8f;

  /** A body mentions much that it is not about. */
  public static final float BODY = 1.0f;

  /** The very form that was typed beats another form of the word a little. */
  public static final float EXACT = 1.15f;

  /** The stem, in the language it was typed in. */
  public static final float STEM = 1.0f;

  /** The stem without letters people leave out may be another word. */
  public static final float FOLDED = 0.9f;

  /** A word of the same meaning is nearly as good as the word. */
  public static final float SYNONYM = 0.85f;

  /** A respelt word is a guess. */
  public static final float RESPELT = 0.75f;

  /** The beginning of a word is a weaker guess. */
  public static final float NEAR = 0.4f;

  /** Words that stand together in a title or keyword. */
  public static final float PHRASE = 2.0f;

  /** The article, deadline or amount that was asked for, beside words. */
  public static final float REFERENCE = 6.0f;

  /**
   * The article that was asked for, per character of its number: whoever cites 45.1 is meant before
   * whoever cites 45.
   */
  public static final float CITATION = 10.0f;

  /** The reader's own language, against one that fits the words equally well. */
  public static final float OWN_LOCALE = 1.1f;

  /** What a second field of the same word adds to the best one. */
  public static final float TIE = 0.15f;

  private Weights() {}

  /**
   * What an item of a type is worth before a word is looked at: a guide answers one question, a
   * pathway and a country touch many, a page is about the portal, a term only explains a word.
   */
  public static float ofType(String type) {
    return switch (type) {
      case "pathway" -> 0.85f;
      case "country" -> 0.9f;
      case "page" -> 0.8f;
      case "term" -> 0.5f;
      default -> 1f;
    };
  }
}
