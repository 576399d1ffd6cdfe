package az.migrationportal.content.audit;

import org.jspecify.annotations.Nullable;

/**
 * Which entries to list, newest first.
 *
 * @param before only entries before this position; 0 for the newest
 * @param itemKey only those of one item; null for all
 * @param actor only those of one actor; null for all
 * @param act only those of one act, by its class name; null for all
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record AuditQuery(
    long before,
    @Nullable String itemKey,
    @Nullable String actor,
    @Nullable String act,
    int limit) {

  public static final int MAX_LIMIT = 200;

  public AuditQuery {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }
}
