package az.migrationportal.registration.provider;

import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes the link away: the provider opens nothing any more. More than once is no error. */
@ApplicationScoped
public class UnlinkIdentity {
  @Inject private RegistrationDatabase database;
  @Inject private Identities identities;

  /**
   * Performs the act in one transaction. Needs no master key.
   *
   * @throws NotSignedIn where the session is not an owner's
   */
  @Transactional
  public void execute(SecretToken session) {
    database.update(
        "delete from registrant_identity where registration = ?", identities.own(session));
  }
}
