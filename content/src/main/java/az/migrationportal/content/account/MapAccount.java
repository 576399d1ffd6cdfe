package az.migrationportal.content.account;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * Makes accounts of people whom an OpenID provider vouches for, and keeps their roles as the
 * provider has them. Part of the act {@code SignInByProvider}, which leaves the entry. Nobody knows
 * the password of such an account; an administrator may start a reset.
 */
@ApplicationScoped
public class MapAccount {

  @Inject private EditorAccounts accounts;

  @Inject private Clock clock;

  /**
   * Makes an account.
   *
   * @throws InvalidAccountName where the text is not a name
   * @throws AccountNameTaken where it was ever used, or the portal acts under it
   */
  @Transactional(TxType.MANDATORY)
  public void make(String name, Set<Grant> roles) {
    CreateAccount.check(name, accounts);
    String hash = Passwords.hash(Passwords.generate());
    try {
      accounts.add(
          new EditorAccount(name, hash, roles, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    } catch (PersistenceException e) {
      throw Database.brokenRule(e) ? new AccountNameTaken(name) : e;
    }
  }

  /**
   * Gives an account other roles; answers whether that changed any.
   *
   * @throws LastAdministrator where nobody would be left who can give roles
   */
  @Transactional(TxType.MANDATORY)
  public boolean change(String name, Set<Grant> roles) {
    List<EditorAccount> all = accounts.lock();
    EditorAccount account =
        all.stream()
            .filter(one -> one.card().name().equals(name))
            .findFirst()
            .orElseThrow(() -> new UnknownAccount(name));
    if (account.card().roles().equals(roles)) {
      return false;
    }
    account.hold(roles);
    if (all.stream().noneMatch(EditorAccount::isAdministrator)) {
      throw new LastAdministrator(name);
    }
    accounts.flush();
    return true;
  }
}
