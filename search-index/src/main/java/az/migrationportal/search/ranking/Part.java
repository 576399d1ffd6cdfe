package az.migrationportal.search.ranking;

/** A part of a document's text, and what a word is worth for standing in it. */
public enum Part {
  /** Says what the document is about. */
  TITLE(Weights.TITLE, Weights.TITLE_LENGTH, 6),
  /** Words that editors know people to type. */
  KEYWORDS(Weights.KEYWORDS, Weights.KEYWORDS_LENGTH, 40),
  /** Holds the main words once. */
  SUMMARY(Weights.SUMMARY, Weights.SUMMARY_LENGTH, 20),
  /** The running text. */
  BODY(Weights.BODY, Weights.BODY_LENGTH, 300);

  private final float weight;
  private final float lengthCounts;
  private final float usualLength;

  Part(float weight, float lengthCounts, float usualLength) {
    this.weight = weight;
    this.lengthCounts = lengthCounts;
    this.usualLength = usualLength;
  }

  /**
   * What a word is worth: BM25 without the word's rarity, times the weight of the part. The length
   * is measured against a usual one that is fixed, so that a document's words are worth the same
   * whatever else is in the index.
   *
   * @param occurrences how often it stands there, at least once
   * @param length how many words that mean something the part has
   */
  public float worth(int occurrences, int length) {
    float slowness = 1 - lengthCounts + lengthCounts * length / usualLength;
    return weight * occurrences / (occurrences + Weights.REPETITION * slowness);
  }
}
