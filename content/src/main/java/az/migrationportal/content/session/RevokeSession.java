package az.migrationportal.content.session;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.UnknownToken;
import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Ends a session of the actor's own, the present one too. */
@ApplicationScoped
public class RevokeSession {

  @Inject private Sessions sessions;

  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownToken where the actor has no such session
   */
  @Transactional
  public void execute(Actor actor, long token) {
    if (!sessions.endOne(actor.name(), token)) {
      throw new UnknownToken(token);
    }
    audit.record(actor.name(), RevokeSession.class, Map.of("token", token));
  }
}
