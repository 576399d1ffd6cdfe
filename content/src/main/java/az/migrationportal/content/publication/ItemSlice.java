package az.migrationportal.content.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the items asked for, by key.
 *
 * @param nextCursor where to go on; null after the last
 */
public record ItemSlice(List<PublishedItem> items, @Nullable String nextCursor) {

  public ItemSlice {
    items = List.copyOf(items);
  }
}
