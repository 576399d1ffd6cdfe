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
   * As it is now, for questions.
   *
   * @throws NotSignedIn where the session is not an owner's
   */
  public RegistrationRow find(SecretToken session) {
    return registrations.row(owned(session)).orElseThrow(NotSignedIn::new);
  }

  /**
   * Locks it until the end of the transaction.
   *
   * @throws NotSignedIn where the session is not an owner's
   */
  @Transactional(TxType.MANDATORY)
  public RegistrationRow lock(SecretToken session) {
    return registrations.lock(owned(session)).orElseThrow(NotSignedIn::new);
  }

  /**
   * The registration whose second step a session has still to take, locked likewise.
   *
   * @throws NotSignedIn where no second step is asked of the session
   */
  @Transactional(TxType.MANDATORY)
  public RegistrationRow lockAwaited(SecretToken session) {
    long id =
        visits.find(session).orElseThrow(NotSignedIn::new).awaits().orElseThrow(NotSignedIn::new);
    return registrations.lock(id).orElseThrow(NotSignedIn::new);
  }

  private long owned(SecretToken session) {
    return visits
        .find(session)
        .orElseThrow(NotSignedIn::new)
        .registration()
        .orElseThrow(NotSignedIn::new);
  }
}
