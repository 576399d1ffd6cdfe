package az.migrationportal.search.indexing.internal;

import az.migrationportal.search.analysis.LanguageChain;
import az.migrationportal.search.document.Locales;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.core.KeywordAnalyzer;

/** Names of the fields, and which chain runs over which. */
public final class IndexFields {
  /** Raised whenever a field or its options change: an older index is then built anew. */
  public static final String LAYOUT = "7";

  public static final String ID = "id";
  public static final String KEY = "key";
  public static final String LOCALE = "locale";

  /** What a result shows, see {@link Card}. */
  public static final String CARD = "card";

  /**
   * The running text as sentences, to show passages of, see {@link RunningText}. A column and not a
   * stored field: those are packed many documents together, and to unpack them cost a quarter of a
   * question.
   */
  public static final String BODY = "body";

  /**
   * Where the words of the running text stand, to mark them in passages, see {@link WordPlaces}.
   */
  public static final String PLACES = "places";

  /** The day of the last verification, as days since 1970. */
  public static final String VERIFIED = "verified";

  /** Facet values as {@code name:value}. */
  public static final String FACET = "facet";

  /** Articles of law, days and amounts, the same in every language. */
  public static final String REFERENCE = "reference";

  private static final String TITLE = "title.";

  private IndexFields() {}

  public static String title(String locale) {
    return TITLE + locale;
  }

  /** Whether a field is a title. */
  public static boolean isTitle(String field) {
    return field.startsWith(TITLE);
  }

  public static String keywords(String locale) {
    return "keywords." + locale;
  }

  public static String summary(String locale) {
    return "summary." + locale;
  }

  public static String body(String locale) {
    return "body." + locale;
  }

  /** Every word of a document as it is written, without the letters people leave out. */
  public static String words(String locale) {
    return "words." + locale;
  }

  /** Stems of every word of a document with what the word is worth in it, see {@code Impact}. */
  public static String impact(String locale) {
    return "impact." + locale;
  }

  /**
   * Stems in documents of some length only, to know how common a word is: short ones, such as the
   * many pages of countries, repeat one pattern and say little about the language.
   */
  public static String sample(String locale) {
    return "sample." + locale;
  }

  /** The title and every keyword as one term each, see {@code WholePhrase}. */
  public static String whole(String locale) {
    return "whole." + locale;
  }

  /** The title as one term. */
  public static String wholeTitle(String locale) {
    return "whole.title." + locale;
  }

  /** Beginnings of whole titles, for suggestions. */
  public static String titleStarts(String locale) {
    return "starts.title." + locale;
  }

  /** Beginnings of the words of titles and keywords, for suggestions. */
  public static String beginnings(String locale) {
    return "beginnings." + locale;
  }

  /** Beginnings of the words of titles, which are better completions. */
  public static String titleBeginnings(String locale) {
    return "beginnings.title." + locale;
  }

  /** Facet value as it stands in {@link #FACET}. */
  public static String facet(String name, String value) {
    return name + ':' + value;
  }

  /** The term of a document in {@link #ID}. */
  public static String id(String key, String locale) {
    return key + '\u0000' + locale;
  }

  /** Runs the right chain over every field. */
  public static Analyzer analyzer() {
    Map<String, Analyzer> byField = new HashMap<>();
    for (String locale : Locales.ALL) {
      LanguageChain chain = LanguageChain.of(locale);
      byField.put(title(locale), chain.analyzer());
      byField.put(keywords(locale), chain.analyzer());
      byField.put(summary(locale), chain.analyzer());
      byField.put(body(locale), chain.analyzer());
    }
    return new ByField(byField);
  }

  private static final class ByField extends AnalyzerWrapper {
    private final Map<String, Analyzer> byField;
    private final Analyzer otherwise = new KeywordAnalyzer();

    ByField(Map<String, Analyzer> byField) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.byField = byField;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return byField.getOrDefault(field, otherwise);
    }
  }
}
