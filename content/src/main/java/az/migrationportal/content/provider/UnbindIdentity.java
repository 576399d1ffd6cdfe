package az.migrationportal.content.provider;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.EditorAccounts;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.account.UnknownAccount;
import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/**
 * Lets nobody sign in to an account by the provider; unbinding what is not bound changes nothing.
 */
@ApplicationScoped
public class UnbindIdentity {

  @Inject private EditorAccounts accounts;

  @Inject private ProviderIdentities identities;

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
    if (identities.unbind(name)) {
      audit.record(actor.name(), UnbindIdentity.class, Map.of("account", name));
    }
  }
}
