package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * Where readers are led instead; one of the two.
 *
 * @param item whose page they get, wherever it moves
 * @param path a page in the same locale, without leading slash
 */
public record RedirectTarget(@Nullable ItemKey item, @Nullable String path) {

  public RedirectTarget {
    if ((item == null) == (path == null)) {
      throw new IllegalArgumentException("an item or a path");
    }
  }

  @Override
  public String toString() {
    return item != null ? item.value() : "/" + path;
  }
}
