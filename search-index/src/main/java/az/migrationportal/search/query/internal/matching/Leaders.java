package az.migrationportal.search.query.internal.matching;

import java.util.Arrays;

/** The best scores so far, and below which score nothing can reach the page any more. */
public final class Leaders {
  private final float[] worstFirst;
  private int size;
  private float best;

  /** Keeps so many. */
  Leaders(int wanted) {
    this.worstFirst = new float[wanted];
  }

  float best() {
    return best;
  }

  /** Takes a score in; whether that may have raised {@link #least}. */
  boolean offer(float score) {
    boolean isBest = score > best;
    if (isBest) {
      best = score;
    }
    if (size < worstFirst.length) {
      worstFirst[size++] = score;
      if (size == worstFirst.length) {
        Arrays.sort(worstFirst);
        return true;
      }
      return false;
    }
    if (score <= worstFirst[0]) {
      return false;
    }
    int place = Arrays.binarySearch(worstFirst, score);
    int at = (place >= 0 ? place : -place - 1) - 1;
    System.arraycopy(worstFirst, 1, worstFirst, 0, at);
    worstFirst[at] = score;
    return true;
  }

  /**
   * What scores less is neither among those kept nor near enough to the best; 0 while there are too
   * few to say so.
   *
   * @param share of the best score that is near enough
   */
  float least(float share) {
    return size < worstFirst.length ? 0 : Math.min(best * share, worstFirst[0]);
  }
}
