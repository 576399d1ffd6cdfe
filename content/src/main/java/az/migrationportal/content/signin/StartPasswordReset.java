package az.migrationportal.content.signin;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.EditorAccounts;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.account.UnknownAccount;
import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Gives out a secret with which the owner of an account sets another password. The old one works
 * until then; an earlier secret does not.
 */
@ApplicationScoped
public class StartPasswordReset {
  private static final Duration LIFE = Duration.ofHours(24);

  @Inject private EditorAccounts accounts;

  @Inject private PasswordResets resets;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownAccount where there is none of this name
   */
  @Transactional
  public StartedReset execute(Actor actor, String name) {
    actor.require(Scope.MANAGE_ACCOUNTS);
    if (!accounts.exists(name)) {
      throw new UnknownAccount(name);
    }
    Instant end = clock.instant().truncatedTo(ChronoUnit.MICROS).plus(LIFE);
    String secret = resets.begin(name, end);
    audit.record(actor.name(), StartPasswordReset.class, Map.of("account", name));
    return new StartedReset(secret, end);
  }
}
