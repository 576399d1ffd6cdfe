package az.migrationportal.search.ranking;

/** How much each sign of relevance counts. */
public final class Weights {
  /** A title says what a page is about. */
  public static final float TITLE = 6.5f;

  /** Keywords are the words editors know people to type; they are chosen like a title. */
  public static final float KEYWORDS = 3.7f;

  /** A summary holds the main words once. */
  public static final float SUMMARY = 2.2f;

  /** A body mentions much that it is not about. */
  public static final float BODY = 1.5f;

  /** The stem, in the language it was typed in. */
  public static final float STEM = 1.0f;

  /** The stem without letters people leave out may be another word. */
  public static final float FOLDED = 0.9f;

  /** A word of the same meaning is nearly as good as the word. */
  public static final float SYNONYM = 1.0f;

  /** A respelt word is a guess. */
  public static final float RESPELT = 0.75f;

  /** Each further respelling, against the one before. */
  public static final float NEXT_RESPELT = 0.9f;

  /** The beginning of a word is a weaker guess. */
  public static final float NEAR = 0.4f;

  /** Words that stand together in a title or keyword. */
  public static final float PHRASE = 0.5f;

  /** The article, deadline or amount that was asked for, beside words. */
  public static final float REFERENCE = 6.0f;

  /**
   * The article that was asked for, per character of its number: whoever cites 45.1 is meant before
   * whoever cites 45.
   */
  public static final float CITATION = 10.0f;

  /** The reader's own language, against one that fits the words equally well. */
  public static final float OWN_LOCALE = 1.1f;

  /** A title or keyword that stands in the question as a whole, per word and its rarity. */
  public static final float WHOLE = 0.3f;

  /** The same where it is the whole question. */
  public static final float WHOLE_QUESTION = 1.0f;

  /** A title that is the whole question is what was meant, whatever its type is worth. */
  public static final float WHOLE_TITLE = 6.0f;

  /** A word of asking, not of the matter: want, let, tell. */
  public static final float FILLER = 0.25f;

  /** What even the commonest word tells, against the logarithm of a word's rarity. */
  public static final float RARITY_FLOOR = 3.0f;

  /** How fast a repeated word stops adding; Lucene's usual value. */
  public static final float REPETITION = 1.2f;

  /** A long title is hardly a worse one. */
  public static final float TITLE_LENGTH = 0.4f;

  /** Many keywords do not make each of them worth less. */
  public static final float KEYWORDS_LENGTH = 0.3f;

  /** Summaries are alike in length. */
  public static final float SUMMARY_LENGTH = 0.4f;

  /** A long body mentions more; Lucene's usual value. */
  public static final float BODY_LENGTH = 0.75f;

  /** Synonyms are looked for in languages that fit a question this well. */
  public static final float CLOSE_LANGUAGE = 0.7f;

  /** What a second field of the same word adds to the best one. */
  public static final float TIE = 0.1f;

  /** Items that fit so much less well than the best one, as a share of its score, are left out. */
  public static final float FAR_LESS = 0.2f;

  /** What the most read item gains. */
  public static final float POPULAR = 0.08f;

  /** What an item loses that was not verified for three years. */
  public static final float STALE = 0.1f;

  /** A pathway touches what many guides answer. */
  public static final float PATHWAY = 0.85f;

  /** A country is mostly named as the circumstance of a question. */
  public static final float COUNTRY = 0.6f;

  /** A page is about the portal. */
  public static final float PAGE = 0.8f;

  /** A term only explains a word: the guide that it points at is meant before it. */
  public static final float TERM = 0.15f;

  /**
   * The type whose items answer only questions that name them: what a country's page says of visas
   * is said of every country.
   */
  public static final String NAMED_ONLY = "country";

  /** The type whose titles are words to be explained, not names of pages people look for. */
  public static final String EXPLAINING = "term";

  private Weights() {}

  /**
   * What readers' interest adds: at most {@link #POPULAR}, by the logarithm, so that a page that is
   * read ten times as often is not ten times as right.
   */
  public static float popularity(long views, long most) {
    return most <= 0
        ? 1
        : 1 + POPULAR * (float) (Math.log1p((double) views) / Math.log1p((double) most));
  }

  /**
   * What the age of a verification takes away: nothing in the first year, then up to {@link #STALE}
   * in two more. Age is counted from the newest verification in the index, not from today.
   */
  public static float freshness(int daysOlder) {
    float years = (daysOlder - 365) / 365f;
    return 1 - STALE * Math.min(1, Math.max(0, years / 2));
  }

  /** What an item of a type is worth before a word is looked at: a guide answers one question. */
  public static float ofType(String type) {
    return switch (type) {
      case "pathway" -> PATHWAY;
      case "country" -> COUNTRY;
      case "page" -> PAGE;
      case EXPLAINING -> TERM;
      default -> 1f;
    };
  }
}
