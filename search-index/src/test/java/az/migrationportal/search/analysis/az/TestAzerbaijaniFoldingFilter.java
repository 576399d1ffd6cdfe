package az.migrationportal.search.analysis.az;

import java.io.IOException;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** Seven letters are left out, and no others. */
public class TestAzerbaijaniFoldingFilter extends BaseTokenStreamTestCase {

  public void testSevenLetters() throws IOException {
    check("əıöüğçş", "eiougcs");
    check("müraciət", "muraciet");
  }

  public void testOtherLettersStay() throws IOException {
    check("йё", "йё");
    check("éàñ", "éàñ");
    check("qxhkj", "qxhkj");
  }

  public void testSchwaIsE() throws IOException {
    check("vətəndaş", "vetendas");
  }

  public void testRandomStrings() throws Exception {
    try (Analyzer analyzer = words(MockTokens.whitespace())) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    }
  }

  public void testEmptyTerm() throws IOException {
    check("", "");
  }

  private static void check(String word, String folded) throws IOException {
    try (Analyzer analyzer = words(KeywordTokenizer::new)) {
      checkOneTerm(analyzer, word, folded);
    }
  }

  private static Analyzer words(Supplier<Tokenizer> tokenizer) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = tokenizer.get();
        return new TokenStreamComponents(source, new AzerbaijaniFoldingFilter(source));
      }
    };
  }
}
