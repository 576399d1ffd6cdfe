package az.migrationportal.content.attempt;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.EditorAccounts;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.account.UnknownAccount;
import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Forgets the failed sign-ins of an account, so that its owner need not wait. */
@ApplicationScoped
public class UnlockAccount {

  @Inject private EditorAccounts accounts;

  @Inject private Attempts attempts;

  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownAccount where there is none of this name
   */
  @Transactional
  public void execute(Actor actor, String name) {
    actor.require(Scope.MANAGE_ACCOUNTS);
    if (!accounts.exists(name)) {
      throw new UnknownAccount(name);
    }
    attempts.forget(name);
    audit.record(actor.name(), UnlockAccount.class, Map.of("account", name));
  }
}
