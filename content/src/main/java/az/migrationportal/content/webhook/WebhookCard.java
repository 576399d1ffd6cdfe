package az.migrationportal.content.webhook;

import az.migrationportal.content.change.ChangeKind;
import java.net.URI;
import java.time.Instant;
import java.util.Set;

/**
 * A receiver as it may be told, without its secret.
 *
 * @param kinds what it is told of
 * @param active false while paused: what changes meanwhile is sent when it is resumed
 * @param queuedTo the last sequence of the change log that was looked at for it
 */
public record WebhookCard(
    long id,
    URI address,
    Set<ChangeKind> kinds,
    boolean active,
    long queuedTo,
    Instant createdAt,
    String createdBy) {

  public WebhookCard {
    kinds = Set.copyOf(kinds);
  }
}
