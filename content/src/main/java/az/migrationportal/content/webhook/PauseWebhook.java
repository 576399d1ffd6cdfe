package az.migrationportal.content.webhook;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Sends nothing to a receiver until it is resumed; nothing is lost meanwhile. */
@ApplicationScoped
public class PauseWebhook {

  @Inject private Webhooks webhooks;

  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownWebhook where no receiver has this number
   */
  @Transactional
  public void execute(Actor actor, long id) {
    actor.require(Scope.MANAGE_WEBHOOKS);
    if (!webhooks.activate(id, false)) {
      throw new UnknownWebhook(id);
    }
    audit.record(actor.name(), PauseWebhook.class, Map.of("webhook", id));
  }
}
