package az.migrationportal.search.analysis.az;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** The analyzer as a whole, under whatever default locale Lucene's test framework draws. */
public class TestAzerbaijaniAnalyzer extends BaseTokenStreamTestCase {

  public void testResourcesAreThere() {
    assertTrue(AzerbaijaniAnalyzer.defaultStopSet().contains("və"));
    assertFalse("negation has meaning", AzerbaijaniAnalyzer.defaultStopSet().contains("deyil"));
  }

  public void testCasing() throws IOException {
    try (Analyzer analyzer = new AzerbaijaniAnalyzer()) {
      checkOneTerm(analyzer, "İCAZƏ", "icazə");
      checkOneTerm(analyzer, "IŞIQ", "ışıq");
      checkOneTerm(analyzer, "I\u0307caz\u0259", "icazə");
    }
  }

  public void testStemsAndStopWords() throws IOException {
    try (Analyzer analyzer = new AzerbaijaniAnalyzer()) {
      assertAnalyzesTo(
          analyzer,
          "Vətəndaşların müraciətləri və sənədləri",
          new String[] {"vətəndaş", "müraciət", "sənəd"},
          new int[] {0, 14, 30},
          new int[] {13, 26, 39},
          new int[] {1, 1, 2});
    }
  }

  public void testSuffixesWrittenApart() throws IOException {
    try (Analyzer analyzer = new AzerbaijaniAnalyzer()) {
      assertAnalyzesTo(analyzer, "2024-cü il", new String[] {"2024", "il"});
      assertAnalyzesTo(analyzer, "BMT-nin qərarı", new String[] {"bmt", "qərar"});
      assertAnalyzesTo(analyzer, "Bakı’nın küçəsi", new String[] {"bakı", "küçə"});
      assertAnalyzesTo(analyzer, "45-ci maddə", new String[] {"45", "maddə"});
      assertAnalyzesTo(analyzer, "e-viza", new String[] {"e", "viza"});
    }
  }

  public void testExclusionSet() throws IOException {
    CharArraySet exclusion = new CharArraySet(List.of("sənədləri"), false);
    try (Analyzer analyzer =
        new AzerbaijaniAnalyzer(AzerbaijaniAnalyzer.defaultStopSet(), exclusion)) {
      assertAnalyzesTo(analyzer, "sənədləri sənədin", new String[] {"sənədləri", "sənəd"});
    }
  }

  public void testSecondStemIsStackedWhereUnsure() throws IOException {
    try (Analyzer analyzer = new AzerbaijaniAnalyzer()) {
      assertAnalyzesTo(analyzer, "gəlmə", new String[] {"gəlmə", "gəl"}, new int[] {1, 0});
    }
  }

  public void testDefaultLocaleDoesNotMatter() throws IOException {
    Locale before = Locale.getDefault();
    for (String tag : List.of("en", "tr", "az")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      try {
        testCasing();
        testStemsAndStopWords();
        testSuffixesWrittenApart();
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  public void testRandomStrings() throws Exception {
    try (Analyzer analyzer = new AzerbaijaniAnalyzer()) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    }
  }
}
