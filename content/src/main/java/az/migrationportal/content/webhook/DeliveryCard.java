package az.migrationportal.content.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change on its way to one receiver.
 *
 * @param attempts how often it was sent since it was queued or replayed
 * @param dueAt when it is sent next; in the past where it is finished
 * @param status of the last answer; null where there was none
 * @param failure why the last attempt failed; null where it did not
 */
public record DeliveryCard(
    long sequence,
    DeliveryState state,
    int attempts,
    Instant dueAt,
    @Nullable Integer status,
    @Nullable String failure,
    @Nullable Instant finishedAt) {}
