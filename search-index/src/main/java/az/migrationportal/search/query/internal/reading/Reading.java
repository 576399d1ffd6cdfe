package az.migrationportal.search.query.internal.reading;

import az.migrationportal.search.query.Interpretation;
import az.migrationportal.search.query.internal.vocabulary.Word;
import java.util.List;
import java.util.Map;

/**
 * What a question is taken to say.
 *
 * @param text the question in the script it was meant in
 * @param readerLocale the locale the reader reads in
 * @param languages locales whose text is searched, with their weight; the likeliest has the highest
 * @param words the words that count, stop words left out
 * @param steps what was done to what was typed
 */
public record Reading(
    String text,
    String readerLocale,
    Map<String, Float> languages,
    List<Word> words,
    List<Interpretation.Step> steps) {
  private static final float READERS = 0.75f;
  private static final float ANY_OTHER = 0.5f;

  /** How much a word in a language counts, whether the question is in it or not. */
  public float weight(String locale) {
    return languages.getOrDefault(locale, locale.equals(readerLocale) ? READERS : ANY_OTHER);
  }

  /** The language that fits best. */
  String mainLanguage() {
    return languages.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("az");
  }
}
