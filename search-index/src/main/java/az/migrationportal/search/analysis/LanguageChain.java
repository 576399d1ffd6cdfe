package az.migrationportal.search.analysis;

import az.migrationportal.search.analysis.az.AzerbaijaniLetters;
import az.migrationportal.search.analysis.az.AzerbaijaniSuffixFilter;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The chain of one language, from text to the forms that are indexed and searched. */
public final class LanguageChain {
  /** Azerbaijani. */
  public static final LanguageChain AZ = new LanguageChain("az", new AzerbaijaniForms());

  /** English. */
  public static final LanguageChain EN = new LanguageChain("en", new EnglishForms());

  /** Russian. */
  public static final LanguageChain RU = new LanguageChain("ru", new RussianForms());

  private static final int LONGEST_WORD = 60;

  private final String locale;
  private final WordForms forms;
  private final RecentWords recent = new RecentWords();

  private LanguageChain(String locale, WordForms forms) {
    this.locale = locale;
    this.forms = forms;
  }

  /** The chain of a known locale. */
  public static LanguageChain of(String locale) {
    return switch (locale) {
      case "az" -> AZ;
      case "en" -> EN;
      case "ru" -> RU;
      default -> throw new IllegalArgumentException("No language chain for " + locale);
    };
  }

  /** The locale of the chain. */
  public String locale() {
    return locale;
  }

  /** The words of a text in order, stop words included and marked. */
  public List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream words = words(text)) {
      var term = words.addAttribute(CharTermAttribute.class);
      var offset = words.addAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        tokens.add(token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  /** Indexes every word by its stems and folded stems. */
  public Analyzer analyzer() {
    return new StackedAnalyzer(this);
  }

  /** One word as the chain sees it in running text; what is no word stays as it is. */
  public String withoutSuffixesWrittenApart(String word) {
    List<Token> tokens = tokens(word);
    if (tokens.size() != 1) {
      return word;
    }
    Token only = tokens.get(0);
    return only.surface().length() < only.end() - only.start() ? only.surface() : word;
  }

  /** One word in all its forms. */
  public Token token(String raw, int start, int end) {
    Token token = recent.get(raw, this::analysed);
    return start == 0 && end == 0 ? token : token.at(start, end);
  }

  private Token analysed(String raw) {
    String repaired = LookAlikes.repair(raw);
    String word = forms.normalise(repaired);
    Set<String> stems = new LinkedHashSet<>(forms.stems(word));
    Set<String> folded = new LinkedHashSet<>(forms.folded(word));
    if (this == AZ && AzerbaijaniLetters.isAmbiguousCapitals(repaired)) {
      String dotted = word.replace('ı', 'i');
      stems.addAll(forms.stems(dotted));
      folded.addAll(forms.folded(dotted));
    }
    return new Token(
        word,
        0,
        0,
        forms.isStopWord(word),
        forms.exact(word),
        List.copyOf(stems),
        List.copyOf(folded));
  }

  TokenStream tail(Tokenizer words) {
    return this == AZ ? new AzerbaijaniSuffixFilter(words) : words;
  }

  static Tokenizer tokenizer() {
    var tokenizer = new StandardTokenizer();
    tokenizer.setMaxTokenLength(LONGEST_WORD);
    return tokenizer;
  }

  private TokenStream words(String text) {
    Tokenizer tokenizer = tokenizer();
    tokenizer.setReader(new StringReader(text));
    return tail(tokenizer);
  }
}
