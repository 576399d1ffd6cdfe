package az.migrationportal.search.analysis.az;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** Suffixes after an apostrophe, and behind a hyphen after digits and acronyms. */
public class TestAzerbaijaniSuffixFilter extends BaseTokenStreamTestCase {

  public void testApostrophes() throws IOException {
    check("Bakı'nın", "Bakı");
    check("Bakı’dan", "Bakı");
    check("ASAN'ın", "ASAN");
  }

  public void testAnApostropheThatIsPartOfAWordStays() throws IOException {
    check("məs'ul", "məs'ul");
    check("O'Brien", "O'Brien");
    check("d'Artagnan", "d'Artagnan");
  }

  public void testHyphensAfterDigitsAndAcronyms() throws IOException {
    check("2024-cü il", "2024", "il");
    check("45-ci maddə", "45", "maddə");
    check("BMT-nin", "BMT");
    check("DMX-də", "DMX");
    check("15-dən çox", "15", "çox");
  }

  public void testAHyphenBetweenWordsStays() throws IOException {
    check("ana-ata", "ana", "ata");
    check("e-viza", "e", "viza");
    check("Qarabağ-da", "Qarabağ", "da");
  }

  public void testASuffixThatIsCutOffLeavesAGap() throws IOException {
    try (Analyzer analyzer = words(false)) {
      assertAnalyzesTo(
          analyzer,
          "BMT-nin qərarı",
          new String[] {"BMT", "qərarı"},
          new int[] {0, 8},
          new int[] {3, 14},
          new int[] {1, 2});
    }
  }

  public void testDefaultLocaleDoesNotMatter() throws IOException {
    Locale before = Locale.getDefault();
    for (String tag : List.of("en", "tr", "az")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      try {
        testApostrophes();
        testHyphensAfterDigitsAndAcronyms();
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  public void testRandomStrings() throws Exception {
    try (Analyzer analyzer = words(false)) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    }
  }

  public void testEmptyTerm() throws IOException {
    try (Analyzer analyzer = words(true)) {
      checkOneTerm(analyzer, "", "");
    }
  }

  private static void check(String text, String... expected) throws IOException {
    try (Analyzer analyzer = words(false)) {
      assertAnalyzesTo(analyzer, text, expected);
    }
  }

  private static Analyzer words(boolean whole) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = whole ? new KeywordTokenizer() : new StandardTokenizer();
        return new TokenStreamComponents(source, new AzerbaijaniSuffixFilter(source));
      }
    };
  }
}
