package az.migrationportal.content.webhook;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Sends a change to a receiver once more, at once, under the same id as before. */
@ApplicationScoped
public class ReplayDelivery {

  @Inject private Webhooks webhooks;

  @Inject private Deliveries deliveries;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownWebhook where no receiver has this number
   * @throws UnknownDelivery where it was never to get this change, or got it more than a month ago
   */
  @Transactional
  public void execute(Actor actor, long id, long sequence) {
    actor.require(Scope.MANAGE_WEBHOOKS);
    if (webhooks.find(id).isEmpty()) {
      throw new UnknownWebhook(id);
    }
    if (!deliveries.replay(id, sequence, clock.instant())) {
      throw new UnknownDelivery(id, sequence);
    }
    audit.record(actor.name(), ReplayDelivery.class, Map.of("webhook", id, "sequence", sequence));
  }
}
