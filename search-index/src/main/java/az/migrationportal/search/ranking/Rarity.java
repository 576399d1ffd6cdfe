package az.migrationportal.search.ranking;

/** How much a word tells by being rare. */
public final class Rarity {

  private Rarity() {}

  /** High for a word in few of the documents, near 0 for one in all of them. */
  public static float of(int documentsWithWord, int documents) {
    double rest = Math.max(0, documents - documentsWithWord) + 0.5;
    return Weights.RARITY_FLOOR + (float) Math.log(1 + rest / (documentsWithWord + 0.5));
  }
}
