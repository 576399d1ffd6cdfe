package az.migrationportal.content.webhook;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** Adds a receiver; it is told of what changes from now on. */
@ApplicationScoped
public class CreateWebhook {

  private static final int MOST = 20;

  @Inject private Webhooks webhooks;

  @Inject private Targets targets;

  @Inject private ChangeLog log;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param kinds what it is told of; at least one
   * @throws InvalidWebhookTarget where the address may not be called
   * @throws TooManyWebhooks where there are twenty
   */
  @Transactional
  public CreatedWebhook execute(Actor actor, String address, Set<ChangeKind> kinds) {
    actor.require(Scope.MANAGE_WEBHOOKS);
    URI target = targets.check(address);
    if (webhooks.all().size() >= MOST) {
      throw new TooManyWebhooks(MOST);
    }
    String secret = WebhookSignature.newSecret();
    long id =
        webhooks.add(target, kinds, secret, log.lastSequence(), clock.instant(), actor.name());
    audit.record(
        actor.name(), CreateWebhook.class, Map.of("webhook", id, "address", target.toString()));
    return new CreatedWebhook(webhooks.find(id).orElseThrow(), secret);
  }
}
