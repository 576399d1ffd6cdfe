package az.migrationportal.content.provider;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.EditorAccounts;
import az.migrationportal.content.account.MapAccount;
import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the account of somebody whom the provider vouches for. Who has none gets one where their
 * groups stand for roles; such an account has the roles that the groups stand for at each sign-in.
 * An account that an administrator bound keeps its own.
 */
@ApplicationScoped
public class SignInByProvider {

  @Inject private ProviderIdentities identities;

  @Inject private EditorAccounts accounts;

  @Inject private MapAccount mapAccount;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction; it leaves an entry where an account is made or its roles
   * change.
   *
   * @throws MailNotVerified where the provider has verified no address
   * @throws UnknownIdentity where no account is bound and no role is mapped
   * @throws az.migrationportal.content.account.AccountNameTaken where the name has another owner
   * @throws az.migrationportal.content.account.LastAdministrator where nobody else could give roles
   */
  @Transactional
  public Actor execute(ProviderPerson person) {
    if (!person.mailVerified()) {
      throw new MailNotVerified();
    }
    Optional<ProviderIdentities.Bound> bound = identities.find(person.issuer(), person.subject());
    String name = bound.map(ProviderIdentities.Bound::account).orElseGet(() -> made(person));
    if (bound.filter(ProviderIdentities.Bound::mapped).isPresent()
        && mapAccount.change(name, person.roles())) {
      audit.record(name, SignInByProvider.class, Map.of("account", name, "change", "roles"));
    }
    return accounts.actor(name).orElseThrow(() -> new UnknownIdentity(person.subject()));
  }

  private String made(ProviderPerson person) {
    if (person.roles().isEmpty()) {
      throw new UnknownIdentity(person.subject());
    }
    String name = person.preferredName();
    mapAccount.make(name, person.roles());
    identities.bind(
        name,
        person.issuer(),
        person.subject(),
        true,
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    audit.record(name, SignInByProvider.class, Map.of("account", name, "change", "made"));
    return name;
  }
}
