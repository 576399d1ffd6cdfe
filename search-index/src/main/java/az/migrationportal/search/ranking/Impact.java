package az.migrationportal.search.ranking;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * What a word is worth in a document whatever is asked, as a whole number that stands in the index
 * where others keep how often it occurs. A question then reads one list a word instead of one for
 * every part of a document (Anh and Moffat, “Impact transformation: effective and efficient web
 * retrieval”, SIGIR 2002).
 */
public final class Impact extends Similarity {
  /** Steps of one unit of worth; a word in a body alone still has some hundred of them. */
  private static final float STEPS = 128;

  Impact() {}

  /**
   * The number for a word.
   *
   * @param best its worth in the part where it is worth most
   * @param sum of its worth in all parts
   */
  public static int of(float best, float sum) {
    return Math.max(1, Math.round(STEPS * (best + Weights.TIE * (sum - best))));
  }

  @Override
  public long computeNorm(FieldInvertState state) {
    return 1;
  }

  @Override
  public SimScorer scorer(
      float boost, CollectionStatistics collection, TermStatistics... statistics) {
    float step = boost / STEPS;
    return new SimScorer() {
      @Override
      public float score(float impact, long norm) {
        return step * impact;
      }
    };
  }
}
