package az.migrationportal.content.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;

/** Issues a bearer token. Its holder never gets more scopes than the issuer has. */
@ApplicationScoped
public class IssueToken {

  public static final Duration LONGEST = Duration.ofDays(366);

  /**
   * Performs the act in one transaction.
   *
   * @param label what the token is for, 1 to 100 characters
   * @throws ActNotAllowed without {@link Scope#MANAGE_TOKENS} or one of the scopes asked for
   * @throws InvalidToken for an empty label or scope set, or a life outside 1 minute to {@link
   *     #LONGEST}
   */
  public IssuedToken execute(Actor actor, String label, Set<Scope> scopes, Duration life) {
    throw new UnsupportedOperationException();
  }
}
