package az.migrationportal.search.analysis.az;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** Casing and composition of letters. */
public class TestAzerbaijaniLowerCaseFilter extends BaseTokenStreamTestCase {

  public void testDottedAndDotlessI() throws IOException {
    check("İCAZƏ", "icazə");
    check("IŞIQ", "ışıq");
    check("ıIiİ", "ııii");
  }

  public void testComposedAndDecomposedLettersAreOne() throws IOException {
    check("I\u0307caz\u0259", "icazə");
    check("i\u0307", "i");
    check("o\u0308lk\u0259", "ölkə");
    check("s\u0327əhər", "şəhər");
    check("bag\u0306", "bağ");
  }

  public void testSchwasOfOtherAlphabetsAreOne() throws IOException {
    check("Ə", "ə");
    check("ǝlavə", "əlavə");
    check("әlavә", "əlavə");
  }

  public void testCircumflexesOfOlderSpelling() throws IOException {
    check("Kâmil", "kamil");
    check("tarîx", "tarix");
  }

  public void testLengthNeverGrows() {
    for (String word : List.of("İİİİ", "ABÖÜ", "ﬁ", "ẞ", "😀İ")) {
      assertTrue(word, AzerbaijaniLetters.normalise(word).length() <= word.length());
    }
  }

  public void testDefaultLocaleDoesNotMatter() throws IOException {
    Locale before = Locale.getDefault();
    for (String tag : List.of("en", "tr", "az")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      try {
        testDottedAndDotlessI();
        testComposedAndDecomposedLettersAreOne();
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  public void testRandomStrings() throws Exception {
    try (Analyzer analyzer = words(MockTokens.whitespace())) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    }
  }

  public void testEmptyTerm() throws IOException {
    check("", "");
  }

  private static void check(String written, String expected) throws IOException {
    try (Analyzer analyzer = words(KeywordTokenizer::new)) {
      checkOneTerm(analyzer, written, expected);
    }
  }

  private static Analyzer words(Supplier<Tokenizer> tokenizer) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = tokenizer.get();
        TokenStream filtered = new AzerbaijaniLowerCaseFilter(source);
        return new TokenStreamComponents(source, filtered);
      }
    };
  }
}
