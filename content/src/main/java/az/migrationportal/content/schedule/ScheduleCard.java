package az.migrationportal.content.schedule;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as it may be told.
 *
 * @param note the change note of a publication, what readers are told of a withdrawal
 * @param failure the rule that refused the act; null unless it failed
 */
public record ScheduleCard(
    long id,
    ItemKey item,
    ContentLocale locale,
    ScheduledAct act,
    Instant dueAt,
    ScheduleState state,
    @Nullable String note,
    Instant scheduledAt,
    String scheduledBy,
    @Nullable String failure) {}
