package az.migrationportal.content.account;

import jakarta.enterprise.context.ApplicationScoped;

/** Revokes a token at once. Revoking a revoked one changes nothing. */
@ApplicationScoped
public class RevokeToken {

  /**
   * Performs the act in one transaction.
   *
   * @throws ActNotAllowed without {@link Scope#MANAGE_TOKENS}
   * @throws UnknownToken where no token has this number
   */
  public void execute(Actor actor, long tokenId) {
    throw new UnsupportedOperationException();
  }
}
