package az.migrationportal.registration.officer;

import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** An officer chooses another password; their other sessions end. */
@ApplicationScoped
public class ChangeOwnPassword {

  @Inject private RegistrationDatabase database;

  @Inject private OfficerAttempts attempts;

  @Inject private OfficerTrail trail;

  /**
   * Performs the act in one transaction.
   *
   * @param session the one that stays
   * @throws OfficerNotProven where the present password is another one
   * @throws OfficerMustWait where it was guessed too often
   * @throws InvalidEntries where the new one cannot be taken
   */
  @Transactional
  public void execute(Officer by, SecretToken session, String present, String fresh) {
    attempts.begin(by.name());
    String hash =
        database
            .query(
                "select password from officer where id = ? for update",
                row -> row.text("password"),
                by.id())
            .get(0);
    if (!OfficerPasswords.matches(present, hash)) {
      throw new OfficerNotProven();
    }
    attempts.succeeded(by.name());
    List<EntryViolation> wrong = OfficerPasswords.violations(fresh);
    if (!wrong.isEmpty()) {
      throw new InvalidEntries(wrong);
    }
    database.update(
        "update officer set password = ? where id = ?", OfficerPasswords.hash(fresh), by.id());
    database.update(
        "delete from officer_session where officer = ? and token_hash <> ?",
        by.id(),
        session.hash());
    trail.record(by.name(), ChangeOwnPassword.class, by.name(), "");
  }
}
