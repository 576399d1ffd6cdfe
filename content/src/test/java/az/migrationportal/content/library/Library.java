package az.migrationportal.content.library;

import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.type.ContentTypes;
import java.util.List;
import java.util.SortedMap;

/** A whole library, read with the classes that load it at start. */
record Library(
    ContentTypes types, FactCollection facts, List<LibraryItem> items, LibraryFolder folder) {

  private static final Library BUNDLED = of(LibraryFolder.bundled());

  /** The one that ships with the portal. */
  static Library bundled() {
    return BUNDLED;
  }

  static Library of(LibraryFolder folder) {
    ContentTypes types = new ContentTypes();
    ItemFiles files = new ItemFiles(types);
    List<LibraryItem> items =
        folder.items().entrySet().stream()
            .map(entry -> files.read(entry.getKey(), entry.getValue()))
            .toList();
    return new Library(types, FactFiles.read(folder.facts()), items, folder);
  }

  /** A file of an item as it was written. */
  String file(LibraryItem item, String name) {
    SortedMap<String, String> files = folder.items().get(item.folder());
    return files == null ? "" : files.getOrDefault(name, "");
  }
}
