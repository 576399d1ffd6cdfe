package az.migrationportal.registration.provider;

import az.migrationportal.registration.notice.OwnerLetters;
import az.migrationportal.registration.notice.OwnerNews;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Takes the link away: the provider opens nothing any more. The owner is told by mail. More than
 * once is no error.
 */
@ApplicationScoped
public class UnlinkIdentity {
  @Inject private RegistrationDatabase database;
  @Inject private Identities identities;
  @Inject private OwnerLetters letters;

  /**
   * Performs the act in one transaction.
   *
   * @throws NotSignedIn where the session is not an owner's
   * @throws DataUnreadable without the master key
   */
  @Transactional
  public void execute(SecretToken session) {
    long registration = identities.own(session);
    if (database.update("delete from registrant_identity where registration = ?", registration)
        > 0) {
      letters.tell(registration, OwnerNews.IDENTITY_UNLINKED);
    }
  }
}
