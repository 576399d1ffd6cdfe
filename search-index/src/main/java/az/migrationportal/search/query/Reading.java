package az.migrationportal.search.query;

import java.util.List;
import java.util.Map;

/**
 * What a question is taken to say.
 *
 * @param text the question in the script it was meant in
 * @param languages locales whose text is searched, with their weight; the likeliest has the highest
 * @param words the words that count, stop words left out
 * @param steps what was done to what was typed
 */
record Reading(
    String text, Map<String, Float> languages, List<Word> words, List<Interpretation.Step> steps) {

  /** The language that fits best. */
  String mainLanguage() {
    return languages.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("az");
  }
}
