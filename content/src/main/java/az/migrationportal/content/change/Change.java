package az.migrationportal.content.change;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One committed change of what readers see.
 *
 * @param sequence gap-free, in the order of commit, from 1
 * @param item the item; null for {@link ChangeKind#FACTS_CHANGED}, which concerns every item, for
 *     decisions and media
 * @param note the public change note of a major change
 * @param decision the key of the decision; null unless {@link ChangeKind#DECISION_PUBLISHED}
 */
public record Change(
    long sequence,
    ChangeKind kind,
    @Nullable ItemKey item,
    @Nullable ContentLocale locale,
    Instant at,
    @Nullable String note,
    @Nullable String decision) {

  /** A change that concerns no decision. */
  public Change(
      long sequence,
      ChangeKind kind,
      @Nullable ItemKey item,
      @Nullable ContentLocale locale,
      Instant at,
      @Nullable String note) {
    this(sequence, kind, item, locale, at, note, null);
  }
}
