package az.migrationportal.content.account;

import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives an account other roles, at once and for its tokens too; none at all shuts it out. */
@ApplicationScoped
public class ChangeRoles {

  @Inject private EditorAccounts accounts;

  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownAccount where there is none of this name
   * @throws StaleAccount where somebody was faster
   * @throws LastAdministrator where nobody would be left who can give roles
   */
  @Transactional
  public AccountCard execute(Actor actor, String name, int expectedVersion, Set<Grant> roles) {
    actor.require(Scope.MANAGE_ACCOUNTS);
    List<EditorAccount> all = accounts.lock();
    EditorAccount account =
        all.stream()
            .filter(one -> one.card().name().equals(name))
            .findFirst()
            .orElseThrow(() -> new UnknownAccount(name));
    if (account.version() != expectedVersion) {
      throw new StaleAccount(account.version());
    }
    account.hold(roles);
    if (all.stream().noneMatch(EditorAccount::isAdministrator)) {
      throw new LastAdministrator(name);
    }
    accounts.flush();
    List<String> words = roles.stream().map(Grant::word).sorted().toList();
    audit.record(actor.name(), ChangeRoles.class, Map.of("account", name, "roles", words));
    return account.card();
  }
}
