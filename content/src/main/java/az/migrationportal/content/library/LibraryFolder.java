package az.migrationportal.content.library;

import az.migrationportal.content.resource.BundledFiles;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of the library.
 *
 * @param facts texts by name
 * @param items the files of each item, by its folder
 * @param decisions texts by name
 */
record LibraryFolder(
    SortedMap<String, String> facts,
    SortedMap<String, SortedMap<String, String>> items,
    SortedMap<String, String> decisions) {

  static LibraryFolder bundled() {
    return of(BundledFiles.below("library"));
  }

  /** The files of a library, by their name below it. */
  static LibraryFolder of(Map<String, String> files) {
    SortedMap<String, String> facts = new TreeMap<>();
    SortedMap<String, SortedMap<String, String>> items = new TreeMap<>();
    SortedMap<String, String> decisions = new TreeMap<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      String name = file.getKey();
      if (name.startsWith("facts/") && name.endsWith(".yaml")) {
        facts.put(name, file.getValue());
      } else if (name.startsWith("decisions/")) {
        decisions.put(name, file.getValue());
      } else if (name.startsWith("items/")) {
        int slash = name.lastIndexOf('/');
        items
            .computeIfAbsent(name.substring(0, slash), unused -> new TreeMap<>())
            .put(name.substring(slash + 1), file.getValue());
      }
    }
    return new LibraryFolder(facts, items, decisions);
  }

  /** One hash for all facts: they are loaded together. */
  String factsHash() {
    return Hash.of(facts.toString());
  }
}
