package az.migrationportal.content.webhook;

import az.migrationportal.content.change.Change;
import az.migrationportal.content.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Queues for each receiver what it wants of the change log, in the log's order. */
@ApplicationScoped
class QueueDeliveries {

  private static final int BATCH = 200;
  private static final Duration REMEMBERED = Duration.ofDays(30);

  @Inject private Webhooks webhooks;

  @Inject private Deliveries deliveries;

  @Inject private ChangeLog log;

  @Inject private Clock clock;

  /** Queues a batch for one receiver; answers whether there may be more to queue. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean next() {
    Optional<Webhooks.Receiver> behind = webhooks.claimBehind(log.lastSequence());
    if (behind.isEmpty()) {
      return false;
    }
    WebhookCard card = behind.get().card();
    Instant now = clock.instant();
    List<Change> changes = log.after(card.queuedTo(), BATCH);
    changes.stream()
        .filter(change -> card.kinds().contains(change.kind()))
        .forEach(change -> deliveries.queue(card.id(), change.sequence(), now));
    if (!changes.isEmpty()) {
      webhooks.queuedTo(card.id(), changes.get(changes.size() - 1).sequence());
    }
    deliveries.forgetDelivered(now.minus(REMEMBERED));
    return !changes.isEmpty();
  }
}
