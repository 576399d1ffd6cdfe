package az.migrationportal.content.session;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Ends every session of the actor's own but the present one. */
@ApplicationScoped
public class RevokeOtherSessions {

  @Inject private Sessions sessions;

  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param present the token that asks; it goes on
   * @return how many ended
   */
  @Transactional
  public int execute(Actor actor, long present) {
    int ended = sessions.end(actor.name(), present);
    audit.record(actor.name(), RevokeOtherSessions.class, Map.of("ended", ended));
    return ended;
  }
}
