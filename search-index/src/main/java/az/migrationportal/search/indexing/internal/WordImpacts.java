package az.migrationportal.search.indexing.internal;

import az.migrationportal.search.analysis.Form;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.ranking.Impact;
import az.migrationportal.search.ranking.Part;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The words of one document, each with its {@link Impact}. */
final class WordImpacts {
  private static final FieldType TYPE = new FieldType();

  static {
    TYPE.setTokenized(true);
    TYPE.setOmitNorms(true);
    TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    TYPE.freeze();
  }

  private final Map<String, Worth> worths = new HashMap<>();

  /** Takes in the words of a part; those without a meaning of their own do not count. */
  void add(Part part, List<Token> tokens) {
    Map<String, Integer> occurrences = new HashMap<>();
    int length = 0;
    for (Token token : tokens) {
      if (!token.stopWord()) {
        length++;
        token.stems().forEach(stem -> occurrences.merge(Form.STEM.term(stem), 1, Integer::sum));
        token.folded().forEach(stem -> occurrences.merge(Form.FOLDED.term(stem), 1, Integer::sum));
      }
    }
    for (Map.Entry<String, Integer> entry : occurrences.entrySet()) {
      float worth = part.worth(entry.getValue(), length);
      worths.merge(entry.getKey(), new Worth(worth, worth), Worth::and);
    }
  }

  /** All forms of all words that were taken in. */
  Set<String> terms() {
    return worths.keySet();
  }

  Field field(String name) {
    return new Field(name, new Stream(worths), TYPE);
  }

  private record Worth(float best, float sum) {
    Worth and(Worth other) {
      return new Worth(Math.max(best, other.best), sum + other.sum);
    }
  }

  /** Every term once, its impact where others tell how often it occurs. */
  private static final class Stream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Map<String, Worth> worths;
    private Iterator<Map.Entry<String, Worth>> left;

    Stream(Map<String, Worth> worths) {
      this.worths = worths;
      this.left = worths.entrySet().iterator();
    }

    @Override
    public void reset() {
      left = worths.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!left.hasNext()) {
        return false;
      }
      clearAttributes();
      Map.Entry<String, Worth> next = left.next();
      term.append(next.getKey());
      frequency.setTermFrequency(Impact.of(next.getValue().best(), next.getValue().sum()));
      return true;
    }
  }
}
