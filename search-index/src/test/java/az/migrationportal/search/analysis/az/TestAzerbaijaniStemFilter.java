package az.migrationportal.search.analysis.az;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** Stems in a token stream: one, two at a place, or none for keywords. */
public class TestAzerbaijaniStemFilter extends BaseTokenStreamTestCase {

  public void testPluralPossessiveCase() throws IOException {
    try (Analyzer analyzer = words(CharArraySet.EMPTY_SET)) {
      checkOneTerm(analyzer, "sənədlərimizdən", "sənəd");
      checkOneTerm(analyzer, "icazənizi", "icazə");
      checkOneTerm(analyzer, "vətəndaşlıqdan", "vətəndaşlıq");
    }
  }

  public void testTenseNegationParticiple() throws IOException {
    try (Analyzer analyzer = words(CharArraySet.EMPTY_SET)) {
      checkOneTerm(analyzer, "ödəməlisiniz", "ödə");
      checkOneTerm(analyzer, "verilməyəcək", "veril");
      checkOneTerm(analyzer, "işləməyən", "işlə");
    }
  }

  public void testConsonantsThatChange() throws IOException {
    try (Analyzer analyzer = words(CharArraySet.EMPTY_SET)) {
      checkOneTerm(analyzer, "uşağı", "uşaq");
      checkOneTerm(analyzer, "gedirik", "get");
      checkOneTerm(analyzer, "unudub", "unut");
      checkOneTerm(analyzer, "oğlu", "oğul");
    }
  }

  public void testTwoStemsShareAPlace() throws IOException {
    try (Analyzer analyzer = words(CharArraySet.EMPTY_SET)) {
      assertAnalyzesTo(
          analyzer,
          "gəlmə",
          new String[] {"gəlmə", "gəl"},
          new int[] {0, 0},
          new int[] {5, 5},
          new int[] {1, 0});
    }
  }

  public void testKeywordsStay() throws IOException {
    try (Analyzer analyzer = words(new CharArraySet(List.of("sənədləri"), false))) {
      checkOneTerm(analyzer, "sənədləri", "sənədləri");
      checkOneTerm(analyzer, "sənədlərdə", "sənəd");
    }
  }

  public void testDefaultLocaleDoesNotMatter() throws IOException {
    Locale before = Locale.getDefault();
    for (String tag : List.of("en", "tr", "az")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      try {
        testPluralPossessiveCase();
        testConsonantsThatChange();
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  public void testRandomStrings() throws Exception {
    try (Analyzer analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = MockTokens.whitespace().get();
            return new TokenStreamComponents(source, new AzerbaijaniStemFilter(source));
          }
        }) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    }
  }

  public void testEmptyTerm() throws IOException {
    try (Analyzer analyzer = words(CharArraySet.EMPTY_SET)) {
      checkOneTerm(analyzer, "", "");
    }
  }

  private static Analyzer words(CharArraySet keywords) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new KeywordTokenizer();
        TokenStream marked = new SetKeywordMarkerFilter(source, keywords);
        return new TokenStreamComponents(source, new AzerbaijaniStemFilter(marked));
      }
    };
  }
}
