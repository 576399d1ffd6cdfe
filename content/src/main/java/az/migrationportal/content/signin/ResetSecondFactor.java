package az.migrationportal.content.signin;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.EditorAccounts;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.account.UnknownAccount;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.factor.SecondFactors;
import az.migrationportal.content.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/**
 * Switches the second factor of somebody off who has lost both telephone and recovery codes. All
 * their sessions end; they sign in with the password and set up another.
 */
@ApplicationScoped
public class ResetSecondFactor {

  @Inject private EditorAccounts accounts;

  @Inject private SecondFactors factors;

  @Inject private Sessions sessions;

  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownAccount where there is none of this name
   * @throws NoSecondFactor where it has none
   */
  @Transactional
  public void execute(Actor actor, String name) {
    actor.require(Scope.MANAGE_ACCOUNTS);
    if (!accounts.exists(name)) {
      throw new UnknownAccount(name);
    }
    if (!factors.remove(name)) {
      throw new NoSecondFactor();
    }
    sessions.end(name, 0);
    audit.record(actor.name(), ResetSecondFactor.class, Map.of("account", name));
  }
}
