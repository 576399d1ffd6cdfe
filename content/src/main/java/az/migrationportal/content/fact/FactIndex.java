package az.migrationportal.content.fact;

import az.migrationportal.content.locale.ContentLocale;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A collection with its look-ups; immutable.
 *
 * @param byPath countries by locale tag, slash, path
 */
record FactIndex(
    FactCollection collection,
    Map<FactKey, Fact> facts,
    Map<String, LegalAct> acts,
    Map<String, Country> byIso2,
    Map<String, Country> byPath) {

  static final FactIndex EMPTY = of(FactCollection.empty());

  static FactIndex of(FactCollection collection) {
    Map<FactKey, Fact> facts = new HashMap<>();
    collection.facts().forEach(fact -> facts.put(fact.key(), fact));
    Map<String, LegalAct> acts = new LinkedHashMap<>();
    collection.acts().forEach(act -> acts.put(act.key(), act));
    Map<String, Country> byIso2 = new HashMap<>();
    Map<String, Country> byPath = new HashMap<>();
    for (Country country : collection.countries()) {
      byIso2.put(country.iso2(), country);
      country.path().forEach((locale, path) -> byPath.put(pathKey(locale, path), country));
    }
    return new FactIndex(collection, facts, acts, byIso2, byPath);
  }

  static String pathKey(ContentLocale locale, String path) {
    return locale.tag() + "/" + path;
  }
}
