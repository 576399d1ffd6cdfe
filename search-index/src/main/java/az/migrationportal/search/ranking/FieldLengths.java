package az.migrationportal.search.ranking;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How repetition and length of a field count: BM25, for each kind of field with its own sense of
 * length.
 *
 * <p>How rare a word is does not count here. The rarity of one field misleads: a common word that
 * stands in a single title would look precious there. It is taken from whole documents instead, see
 * {@link Rarity}.
 */
public final class FieldLengths extends PerFieldSimilarityWrapper {
  private final Similarity title = new WithoutRarity(Weights.TITLE_LENGTH);
  private final Similarity keywords = new WithoutRarity(Weights.KEYWORDS_LENGTH);
  private final Similarity summary = new WithoutRarity(Weights.SUMMARY_LENGTH);
  private final Similarity body = new WithoutRarity(Weights.BODY_LENGTH);
  private final Similarity impact = new Impact();

  @Override
  public Similarity get(String field) {
    if (field.startsWith("impact")) {
      return impact;
    }
    if (field.startsWith("title")) {
      return title;
    }
    if (field.startsWith("keywords")) {
      return keywords;
    }
    return field.startsWith("summary") ? summary : body;
  }

  private static final class WithoutRarity extends BM25Similarity {

    WithoutRarity(float length) {
      super(Weights.REPETITION, length);
    }

    @Override
    protected float idf(long docFreq, long docCount) {
      return 1;
    }
  }
}
