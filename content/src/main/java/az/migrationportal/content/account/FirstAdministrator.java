package az.migrationportal.content.account;

import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the account {@code admin} on the first start. Its password is the setting {@code
 * portal.admin.password} or, where there is none, a random one that is printed once on standard
 * output and kept nowhere.
 */
@ApplicationScoped
public class FirstAdministrator {

  public static final String NAME = "admin";

  @Inject private EditorAccounts accounts;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "portal.admin.password")
  private Optional<String> chosen;

  /** Does nothing where any account exists. */
  @Transactional
  public void execute() {
    if (!accounts.isEmpty()) {
      return;
    }
    String password = chosen.orElseGet(Passwords::generate);
    accounts.add(
        new EditorAccount(
            NAME,
            Passwords.hash(password),
            Set.of(new Grant(Role.ADMINISTRATOR, null)),
            clock.instant()));
    audit.record("portal", FirstAdministrator.class, Map.of("account", NAME));
    System.out.println(
        chosen.isPresent()
            ? "Editor's sign-in: " + NAME + ", password as set in portal.admin.password"
            : "Editor's sign-in: " + NAME + ", password " + password + " (shown once)");
  }
}
