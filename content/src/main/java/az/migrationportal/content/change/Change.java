package az.migrationportal.content.change;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One committed change of what readers see.
 *
 * @param sequence gap-free, in the order of commit, from 1
 * @param item the item; null for {@link ChangeKind#FACTS_CHANGED}, which concerns every item
 * @param note the public change note of a major change
 */
public record Change(
    long sequence,
    ChangeKind kind,
    @Nullable ItemKey item,
    @Nullable ContentLocale locale,
    Instant at,
    @Nullable String note) {}
