package az.migrationportal.content.provider;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.EditorAccounts;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.account.UnknownAccount;
import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Lets the owner of an account sign in by the provider too; the account keeps its roles. */
@ApplicationScoped
public class BindIdentity {

  @Inject private EditorAccounts accounts;

  @Inject private ProviderIdentities identities;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @throws InvalidIdentity for a subject that can be none
   * @throws UnknownAccount where there is none of this name
   * @throws IdentityTaken where the account or the identity is bound already
   */
  @Transactional
  public void execute(Actor actor, String name, String issuer, String subject) {
    actor.require(Scope.MANAGE_ACCOUNTS);
    if (subject.isBlank() || subject.length() > InvalidIdentity.LONGEST) {
      throw new InvalidIdentity();
    }
    if (!accounts.exists(name)) {
      throw new UnknownAccount(name);
    }
    identities.bind(name, issuer, subject, false, clock.instant().truncatedTo(ChronoUnit.MICROS));
    audit.record(
        actor.name(),
        BindIdentity.class,
        Map.of("account", name, "issuer", issuer, "subject", subject));
  }
}
