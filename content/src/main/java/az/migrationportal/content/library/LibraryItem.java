package az.migrationportal.content.library;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.EndedTranslation;
import az.migrationportal.content.segment.SourceLink;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item as its folder describes it.
 *
 * @param folder below {@code library/}
 * @param ended translations that were redirected or removed
 * @param hash of all files of the folder
 */
record LibraryItem(
    ItemKey key,
    String type,
    ContentLocale source,
    JsonObject shared,
    String folder,
    String hash,
    Map<ContentLocale, LibraryTranslation> translations,
    Map<ContentLocale, EndedTranslation> ended) {

  /** Whether nothing of it is read any more: its card tells what it is and no more. */
  boolean isEnded() {
    return translations.isEmpty() && !ended.isEmpty();
  }

  /**
   * One text file of the item.
   *
   * @param name of the file, without suffix, below {@code library/}
   * @param path empty where the type has no pages
   * @param withdrawn why it is withdrawn; null where it is published
   * @param formerPaths addresses that lead here still
   * @param memory which source segments it was made from; null where each was made from the one at
   *     its place
   * @param hash of all that makes this translation: for the source, also the shared fields
   */
  record LibraryTranslation(
      String name,
      String hash,
      String path,
      JsonObject localized,
      @Nullable String withdrawn,
      List<String> formerPaths,
      @Nullable List<SourceLink> memory) {}
}
