package az.migrationportal.search.query.internal.reading;

import az.migrationportal.search.analysis.Form;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.indexing.internal.WordPlaces.Sought;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The terms to mark in what was found, by locale: of the words asked for, and of their synonyms.
 */
public final class SoughtWords {
  private final Map<String, Set<String>> typed = new HashMap<>();
  private final Map<String, Set<String>> synonyms = new HashMap<>();

  void addTyped(String locale, Token token) {
    addTo(typed, locale, token);
  }

  void addSynonym(String locale, Token token) {
    addTo(synonyms, locale, token);
  }

  /** Terms of one locale: first those of the words asked for, then those of synonyms. */
  public List<Sought> byImportance(String locale) {
    return List.of(
        new Sought(typed.getOrDefault(locale, Set.of())),
        new Sought(synonyms.getOrDefault(locale, Set.of())));
  }

  private static void addTo(Map<String, Set<String>> sets, String locale, Token token) {
    if (!token.stopWord()) {
      sets.computeIfAbsent(locale, name -> new LinkedHashSet<>()).addAll(Form.marked(token));
    }
  }
}
