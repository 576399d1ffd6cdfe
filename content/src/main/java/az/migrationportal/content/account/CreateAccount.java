package az.migrationportal.content.account;

import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes an account with a random password that is shown once. */
@ApplicationScoped
public class CreateAccount {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{1,59}");

  /** Names under which the portal itself acts. */
  private static final Set<String> RESERVED = Set.of("library", "portal");

  @Inject private EditorAccounts accounts;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @throws InvalidAccountName where the text is not a name
   * @throws AccountNameTaken where it was ever used, or the portal acts under it
   */
  @Transactional
  public CreatedAccount execute(Actor actor, String name, Set<Grant> roles) {
    actor.require(Scope.MANAGE_ACCOUNTS);
    check(name, accounts);
    String password = Passwords.generate();
    EditorAccount account =
        new EditorAccount(
            name, Passwords.hash(password), roles, clock.instant().truncatedTo(ChronoUnit.MICROS));
    add(account, name);
    List<String> words = roles.stream().map(Grant::word).sorted().toList();
    audit.record(actor.name(), CreateAccount.class, Map.of("account", name, "roles", words));
    return new CreatedAccount(account.card(), password);
  }

  static void check(String name, EditorAccounts accounts) {
    if (!NAME.matcher(name).matches()) {
      throw new InvalidAccountName(name);
    }
    if (RESERVED.contains(name) || accounts.find(name).isPresent()) {
      throw new AccountNameTaken(name);
    }
  }

  /** The check above is a courtesy; the database decides between two who come at once. */
  private void add(EditorAccount account, String name) {
    try {
      accounts.add(account);
    } catch (PersistenceException e) {
      throw Database.brokenRule(e) ? new AccountNameTaken(name) : e;
    }
  }
}
