package az.migrationportal.search.analysis.az;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.StopwordAnalyzerBase;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Analyzer for Azerbaijani in the Latin alphabet, in the manner of Lucene's own.
 *
 * <p>Tokens, suffixes that are written apart, casing, stop words, stems.
 */
public final class AzerbaijaniAnalyzer extends StopwordAnalyzerBase {
  private final CharArraySet stemExclusionSet;

  /** With the default stop words. */
  public AzerbaijaniAnalyzer() {
    this(defaultStopSet(), CharArraySet.EMPTY_SET);
  }

  /** With these stop words, and words that are not to be stemmed. */
  public AzerbaijaniAnalyzer(CharArraySet stopWords, CharArraySet stemExclusionSet) {
    super(stopWords);
    this.stemExclusionSet = CharArraySet.unmodifiableSet(CharArraySet.copy(stemExclusionSet));
  }

  /** Words that carry no meaning of their own; negation is not among them. */
  public static CharArraySet defaultStopSet() {
    return Defaults.STOP_WORDS;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer source = new StandardTokenizer();
    TokenStream result = new AzerbaijaniSuffixFilter(source);
    result = new AzerbaijaniLowerCaseFilter(result);
    result = new StopFilter(result, stopwords);
    if (!stemExclusionSet.isEmpty()) {
      result = new SetKeywordMarkerFilter(result, stemExclusionSet);
    }
    return new TokenStreamComponents(source, new AzerbaijaniStemFilter(result));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new AzerbaijaniLowerCaseFilter(in);
  }

  private static final class Defaults {
    static final CharArraySet STOP_WORDS = read();

    private static CharArraySet read() {
      try (var words =
          new InputStreamReader(
              Objects.requireNonNull(
                  AzerbaijaniAnalyzer.class.getResourceAsStream("stopwords.txt")),
              StandardCharsets.UTF_8)) {
        return CharArraySet.unmodifiableSet(
            WordlistLoader.getWordSet(words, "#", new CharArraySet(128, false)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
