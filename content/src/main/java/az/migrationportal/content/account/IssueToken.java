package az.migrationportal.content.account;

import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Issues a bearer token to the actor who signed in. Everybody may have one; it never has more
 * scopes than its owner.
 */
@ApplicationScoped
public class IssueToken {

  public static final Duration LONGEST = Duration.ofDays(366);
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final int LONGEST_LABEL = 100;

  @Inject private Tokens tokens;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param label what the token is for, 1 to 100 characters
   * @throws ActNotAllowed without one of the scopes asked for
   * @throws InvalidToken for an empty label or scope set, or a life outside 1 minute to {@link
   *     #LONGEST}
   */
  @Transactional
  public IssuedToken execute(Actor actor, String label, Set<Scope> scopes, Duration life) {
    scopes.forEach(actor::require);
    check(label, scopes, life);
    String secret = TokenSecret.generate();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    TokenCard token =
        tokens.add(
            new AccessToken(
                TokenSecret.hash(secret),
                actor.name(),
                label.strip(),
                scopes,
                now,
                now.plus(life)));
    List<String> names = scopes.stream().sorted().map(Scope::name).toList();
    audit.record(
        actor.name(),
        IssueToken.class,
        Map.of("token", token.id(), "label", token.label(), "scopes", names));
    return new IssuedToken(token.id(), secret, token.expiresAt());
  }

  private static void check(String label, Set<Scope> scopes, Duration life) {
    if (label.isBlank() || label.strip().length() > LONGEST_LABEL) {
      throw new InvalidToken("label", "a label has 1 to " + LONGEST_LABEL + " characters");
    }
    if (scopes.isEmpty()) {
      throw new InvalidToken("scopes", "a token needs a scope");
    }
    if (life.compareTo(SHORTEST) < 0 || life.compareTo(LONGEST) > 0) {
      throw new InvalidToken("life", "a token lives from " + SHORTEST + " to " + LONGEST);
    }
  }
}
