package az.migrationportal.content.library;

import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.item.ItemKey;
import java.util.Set;
import java.util.stream.Collectors;

/** The library's facts and keys for tests of other packages. */
public final class BundledFacts {
  private static final LibraryFolder FOLDER = LibraryFolder.bundled();
  private static final FactCollection COLLECTION = FactFiles.read(FOLDER.facts());

  private BundledFacts() {}

  public static FactCollection collection() {
    return COLLECTION;
  }

  /** The keys of all items. */
  public static Set<ItemKey> items() {
    return FOLDER.items().keySet().stream()
        .map(folder -> new ItemKey(folder.substring(folder.lastIndexOf('/') + 1)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
