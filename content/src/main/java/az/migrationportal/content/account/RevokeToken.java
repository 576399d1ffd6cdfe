package az.migrationportal.content.account;

import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Revokes a token at once. Revoking a revoked one changes nothing. */
@ApplicationScoped
public class RevokeToken {

  @Inject private Tokens tokens;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @throws ActNotAllowed without {@link Scope#MANAGE_TOKENS}
   * @throws UnknownToken where no token has this number
   */
  @Transactional
  public void execute(Actor actor, long tokenId) {
    actor.require(Scope.MANAGE_TOKENS);
    AccessToken token = tokens.find(tokenId).orElseThrow(() -> new UnknownToken(tokenId));
    if (token.revoke(clock.instant())) {
      audit.record(actor.name(), RevokeToken.class, Map.of("token", tokenId));
    }
  }
}
