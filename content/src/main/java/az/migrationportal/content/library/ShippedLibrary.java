package az.migrationportal.content.library;

import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.resource.BundledFiles;
import az.migrationportal.content.type.ContentTypes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files this release came with, read once: what is served as they say is written as they are.
 */
@ApplicationScoped
class ShippedLibrary {

  @Inject private ContentTypes types;

  private final SortedMap<String, String> files = new TreeMap<>();
  private final Map<String, LibraryItem> items = new TreeMap<>();
  private final SortedMap<String, FactCollection> facts = new TreeMap<>();

  @PostConstruct
  void read() {
    files.putAll(BundledFiles.below("library"));
    LibraryFolder library = LibraryFolder.of(files);
    ItemFiles reader = new ItemFiles(types);
    library.items().forEach((folder, texts) -> items.put(folder, reader.read(folder, texts)));
    library.facts().forEach((name, text) -> facts.put(name, FactFiles.read(Map.of(name, text))));
  }

  /** Texts by name below {@code library/}. */
  SortedMap<String, String> files() {
    return files;
  }

  /** Items by folder. */
  Map<String, LibraryItem> items() {
    return items;
  }

  /** Facts by the file they stand in. */
  SortedMap<String, FactCollection> facts() {
    return facts;
  }

  /** Whether a file is part of the release and of nothing that editors change. */
  static boolean belongsToRelease(String name) {
    return name.startsWith("types/") || name.startsWith("deadlines/");
  }
}
