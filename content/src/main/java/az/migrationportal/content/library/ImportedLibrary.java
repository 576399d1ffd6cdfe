package az.migrationportal.content.library;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import java.util.List;

/**
 * What taking in an archive changed, or would change.
 *
 * @param created items that did not exist
 * @param published translations, by item
 * @param withdrawn translations, by item
 * @param facts keys of facts, and codes of countries
 * @param decisions keys
 * @param leftAlone items that readers have and the archive does not: they stay
 */
public record ImportedLibrary(
    List<ItemKey> created,
    List<Text> published,
    List<Text> withdrawn,
    List<String> facts,
    List<String> decisions,
    List<ItemKey> leftAlone) {

  public ImportedLibrary {
    created = List.copyOf(created);
    published = List.copyOf(published);
    withdrawn = List.copyOf(withdrawn);
    facts = List.copyOf(facts);
    decisions = List.copyOf(decisions);
    leftAlone = List.copyOf(leftAlone);
  }

  /** Whether readers see the same as before. */
  public boolean isEmpty() {
    return created.isEmpty()
        && published.isEmpty()
        && withdrawn.isEmpty()
        && facts.isEmpty()
        && decisions.isEmpty();
  }

  /** A translation. */
  public record Text(ItemKey item, ContentLocale locale) {}
}
