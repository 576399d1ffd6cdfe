package az.migrationportal.content.publication;

import az.migrationportal.content.locale.ContentLocale;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to list.
 *
 * @param type null for every type
 * @param locale with fallback, as for a single item
 * @param updatedSince only items (re)published at or after this moment; null for all
 * @param cursor {@link ItemSlice#nextCursor()} of the slice before; null for the first
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record ItemQuery(
    @Nullable String type,
    ContentLocale locale,
    @Nullable Instant updatedSince,
    @Nullable String cursor,
    int limit) {

  public static final int MAX_LIMIT = 200;

  public ItemQuery {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new InvalidLimit(limit);
    }
  }
}
