package az.migrationportal.content.library;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.media.MediaKey;
import java.util.List;

/**
 * What taking in an archive changed, or would change.
 *
 * @param created items that did not exist
 * @param published translations, by item
 * @param withdrawn translations, by item
 * @param ended translations that are redirected or removed now
 * @param facts keys of facts, and codes of countries
 * @param decisions keys
 * @param media that were added, or have another file or description
 * @param leftAlone items that readers have and the archive does not: they stay
 */
public record ImportedLibrary(
    List<ItemKey> created,
    List<Text> published,
    List<Text> withdrawn,
    List<Text> ended,
    List<String> facts,
    List<String> decisions,
    List<MediaKey> media,
    List<ItemKey> leftAlone) {

  public ImportedLibrary {
    created = List.copyOf(created);
    published = List.copyOf(published);
    withdrawn = List.copyOf(withdrawn);
    ended = List.copyOf(ended);
    facts = List.copyOf(facts);
    decisions = List.copyOf(decisions);
    media = List.copyOf(media);
    leftAlone = List.copyOf(leftAlone);
  }

  /** Whether readers see the same as before. */
  public boolean isEmpty() {
    return created.isEmpty()
        && published.isEmpty()
        && withdrawn.isEmpty()
        && ended.isEmpty()
        && facts.isEmpty()
        && decisions.isEmpty()
        && media.isEmpty();
  }

  /** A translation. */
  public record Text(ItemKey item, ContentLocale locale) {}
}
