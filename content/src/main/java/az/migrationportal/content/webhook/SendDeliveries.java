package az.migrationportal.content.webhook;

import az.migrationportal.content.change.Change;
import az.migrationportal.content.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is due to one receiver, oldest first, while no other node does. A node that dies
 * between the answer and its note sends the change again: the id is the same, so a receiver that
 * remembers ids takes it once.
 */
@ApplicationScoped
class SendDeliveries {

  private static final int BATCH = 20;

  /** Longer than a whole batch of answers that each take as long as they may. */
  private static final Duration HELD = Duration.ofMinutes(6);

  private static final int LONGEST_FAILURE = 200;

  @Inject private Webhooks webhooks;

  @Inject private Deliveries deliveries;

  @Inject private ChangeLog log;

  @Inject private WebhookPost post;

  @Inject private Clock clock;

  /** Sends at most a batch. */
  void to(Webhooks.Receiver receiver) {
    long id = receiver.card().id();
    Instant now = clock.instant();
    List<DeliveryCard> due = deliveries.due(id, now, BATCH);
    if (due.isEmpty() || !webhooks.hold(id, now, now.plus(HELD))) {
      return;
    }
    try {
      // Read again: another node may have sent them before it let go.
      for (DeliveryCard delivery : deliveries.due(id, now, BATCH)) {
        send(receiver, delivery);
      }
    } finally {
      webhooks.letGo(id, clock.instant());
    }
  }

  private void send(Webhooks.Receiver receiver, DeliveryCard delivery) {
    long id = receiver.card().id();
    Change change = log.after(delivery.sequence() - 1, 1).get(0);
    try {
      int status = post.send(receiver, WebhookMessage.of(change));
      if (status >= 200 && status < 300) {
        deliveries.delivered(id, delivery, status, clock.instant());
      } else {
        failed(id, delivery, status, "answered " + status);
      }
    } catch (IOException e) {
      failed(id, delivery, null, shortened(e));
    }
  }

  private void failed(long id, DeliveryCard delivery, @Nullable Integer status, String failure) {
    Instant now = clock.instant();
    Optional<Duration> pause = BackOff.after(delivery.attempts() + 1);
    if (pause.isPresent()) {
      deliveries.later(id, delivery, status, failure, now.plus(pause.get()));
    } else {
      deliveries.dead(id, delivery, status, failure, now);
    }
  }

  private static String shortened(IOException failure) {
    String text = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    return text.length() <= LONGEST_FAILURE ? text : text.substring(0, LONGEST_FAILURE);
  }
}
