package az.migrationportal.search.document;

import java.util.List;
import java.util.Map;

/**
 * One concept of the glossary with all the words for it; the bridge between languages and between
 * lay and official speech.
 *
 * @param key stable key of the concept
 * @param official the official term per locale; a locale may be missing
 * @param lay lay words, abbreviations, old names and common misspellings per locale; may be empty
 */
public record GlossaryTerm(
    String key, Map<String, String> official, Map<String, List<String>> lay) {

  /** Copies the maps; refuses locales that the index has no chain for. */
  public GlossaryTerm {
    official = Map.copyOf(official);
    lay = Map.copyOf(lay);
    official.keySet().forEach(Locales::requireKnown);
    lay.keySet().forEach(Locales::requireKnown);
  }
}
