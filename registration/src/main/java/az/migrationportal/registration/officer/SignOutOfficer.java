package az.migrationportal.registration.officer;

import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Ends a session; one that has ended is no error. */
@ApplicationScoped
public class SignOutOfficer {

  @Inject private RegistrationDatabase database;

  @Inject private OfficerTrail trail;

  /** Performs the act in one transaction. */
  @Transactional
  public void execute(SecretToken session) {
    database
        .query(
            "select o.name from officer_session s join officer o on o.id = s.officer"
                + " where s.token_hash = ? for update",
            row -> row.text("name"),
            session.hash())
        .forEach(
            name -> {
              database.update("delete from officer_session where token_hash = ?", session.hash());
              trail.record(name, SignOutOfficer.class, "", "");
            });
  }
}
