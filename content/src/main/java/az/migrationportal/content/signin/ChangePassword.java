package az.migrationportal.content.signin;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.EditorAccounts;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Gives the actor another password. Every other session of theirs ends with the old one. */
@ApplicationScoped
public class ChangePassword {

  @Inject private SignIn signIn;

  @Inject private EditorAccounts accounts;

  @Inject private Sessions sessions;

  @Inject private PasswordResets resets;

  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param present the token that asks; it goes on
   * @throws PasswordNotAllowed where the new password breaks a rule
   * @throws SignInRefused for a wrong password or code
   */
  @Transactional
  public void execute(Actor actor, Proof proof, String password, long present) {
    PasswordNotAllowed.check(actor.name(), password, proof.password());
    signIn.execute(actor.name(), proof);
    accounts.replacePassword(actor.name(), password);
    resets.forget(actor.name());
    int ended = sessions.end(actor.name(), present);
    audit.record(actor.name(), ChangePassword.class, Map.of("endedSessions", ended));
  }
}
