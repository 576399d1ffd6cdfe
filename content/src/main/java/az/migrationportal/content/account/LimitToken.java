package az.migrationportal.content.account;

import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says how many requests a token may make, or gives it back to the portal's preset. */
@ApplicationScoped
public class LimitToken {
  /** As many as a program on one machine can make sense of. */
  public static final int MOST = 1_000_000;

  @Inject private Tokens tokens;

  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param perMinute 1 to {@link #MOST} requests a minute; null for the preset
   * @throws ActNotAllowed without {@link Scope#MANAGE_TOKENS}
   * @throws InvalidToken for a number out of bounds
   * @throws UnknownToken where no token has this number
   */
  @Transactional
  public TokenCard execute(Actor actor, long tokenId, @Nullable Integer perMinute) {
    actor.require(Scope.MANAGE_TOKENS);
    if (perMinute != null && (perMinute < 1 || perMinute > MOST)) {
      throw new InvalidToken("requestsPerMinute", "a token makes 1 to " + MOST + " requests");
    }
    AccessToken token = tokens.find(tokenId).orElseThrow(() -> new UnknownToken(tokenId));
    token.limit(perMinute);
    audit.record(
        actor.name(),
        LimitToken.class,
        Map.of(
            "token", tokenId, "requestsPerMinute", perMinute == null ? "preset" : "" + perMinute));
    return token.card();
  }
}
