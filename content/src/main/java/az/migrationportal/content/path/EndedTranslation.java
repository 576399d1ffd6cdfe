package az.migrationportal.content.path;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A translation that was redirected or removed.
 *
 * @param target the item that is read instead; null for a path, or where it is gone
 * @param path the page that is read instead; null for an item, or where it is gone
 * @param addresses all that it ever had, in order
 */
public record EndedTranslation(
    ItemKey item,
    ContentLocale locale,
    @Nullable ItemKey target,
    @Nullable String path,
    List<String> addresses) {

  public EndedTranslation {
    addresses = List.copyOf(addresses);
  }
}
