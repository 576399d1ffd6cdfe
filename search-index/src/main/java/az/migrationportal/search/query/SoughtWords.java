package az.migrationportal.search.query;

import az.migrationportal.search.analysis.Form;
import az.migrationportal.search.analysis.Token;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The terms to mark in what was found, by locale: of the words asked for, and of their synonyms.
 */
final class SoughtWords {
  private final Map<String, Set<String>> typed = new HashMap<>();
  private final Map<String, Set<String>> synonyms = new HashMap<>();

  void addTyped(String locale, Token token) {
    addTo(typed, locale, token);
  }

  void addSynonym(String locale, Token token) {
    addTo(synonyms, locale, token);
  }

  /** Terms of one locale: first those of the words asked for, then those of synonyms. */
  List<List<String>> byImportance(String locale) {
    return List.of(
        List.copyOf(typed.getOrDefault(locale, Set.of())),
        List.copyOf(synonyms.getOrDefault(locale, Set.of())));
  }

  private static void addTo(Map<String, Set<String>> sets, String locale, Token token) {
    if (!token.stopWord()) {
      Set<String> terms = sets.computeIfAbsent(locale, name -> new LinkedHashSet<>());
      if (token.folded().isEmpty()) {
        token.stems().forEach(stem -> terms.add(Form.STEM.term(stem)));
      } else {
        token.folded().forEach(stem -> terms.add(Form.FOLDED.term(stem)));
      }
    }
  }
}
