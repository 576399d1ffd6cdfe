package az.migrationportal.registration.registrant;

import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The registration that a session may act on, locked; for acts of this module. */
@ApplicationScoped
public class OwnRegistration {
  @Inject private Visits visits;
  @Inject private Registrations registrations;

  /**
   * Locks it until the end of the transaction.
   *
   * @throws NotSignedIn where the session is not an owner's
   */
  @Transactional(TxType.MANDATORY)
  public RegistrationRow lock(SecretToken session) {
    long id =
        visits
            .find(session)
            .orElseThrow(NotSignedIn::new)
            .registration()
            .orElseThrow(NotSignedIn::new);
    return registrations.lock(id).orElseThrow(NotSignedIn::new);
  }
}
