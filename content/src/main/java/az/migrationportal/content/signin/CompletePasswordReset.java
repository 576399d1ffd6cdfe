package az.migrationportal.content.signin;

import az.migrationportal.content.account.EditorAccounts;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/**
 * Sets another password with the secret of a reset, once. Every session of the account ends; a
 * second factor stays, so the next sign-in asks for its code.
 */
@ApplicationScoped
public class CompletePasswordReset {

  @Inject private PasswordResets resets;

  @Inject private EditorAccounts accounts;

  @Inject private Sessions sessions;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownReset where the secret opens none
   * @throws PasswordNotAllowed where the password breaks a rule; the secret stays good
   */
  @Transactional
  public void execute(String secret, String password) {
    String account = resets.find(secret, clock.instant()).orElseThrow(UnknownReset::new);
    PasswordNotAllowed.check(account, password, "");
    accounts.replacePassword(account, password);
    resets.forget(account);
    int ended = sessions.end(account, 0);
    audit.record(account, CompletePasswordReset.class, Map.of("endedSessions", ended));
  }
}
