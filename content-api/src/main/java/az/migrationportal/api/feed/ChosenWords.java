package az.migrationportal.api.feed;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.publication.LiveText;
import az.migrationportal.search.document.GlossaryTerm;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items of type {@code term} as concepts of the search's glossary. */
final class ChosenWords {
  private static final List<String> FIELDS = List.of("lay", "abbreviation", "old", "misspelling");

  /** An abbreviation that stands after the official words. */
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^)]*)\\)");

  private ChosenWords() {}

  /** One concept for each key, of the translations that are there. */
  static List<GlossaryTerm> terms(List<LiveText> translations) {
    Map<ItemKey, Map<String, String>> official = new TreeMap<>();
    Map<ItemKey, Map<String, List<String>>> lay = new HashMap<>();
    for (LiveText item : translations) {
      String locale = item.locale().tag();
      String title = item.fields().getString("title");
      List<String> words = new ArrayList<>();
      Matcher brackets = IN_BRACKETS.matcher(title);
      while (brackets.find()) {
        words.add(brackets.group(1));
      }
      FIELDS.forEach(field -> words.addAll(words(item, field)));
      official
          .computeIfAbsent(item.key(), key -> new HashMap<>())
          .put(locale, IN_BRACKETS.matcher(title).replaceAll("").strip());
      lay.computeIfAbsent(item.key(), key -> new HashMap<>()).put(locale, words);
    }
    List<GlossaryTerm> terms = new ArrayList<>();
    official.forEach(
        (key, words) ->
            terms.add(new GlossaryTerm(key.value(), words, lay.getOrDefault(key, Map.of()))));
    return terms;
  }

  static List<String> words(LiveText item, String field) {
    return item.fields().get(field) instanceof JsonArray array
        ? array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()
        : List.of();
  }
}
