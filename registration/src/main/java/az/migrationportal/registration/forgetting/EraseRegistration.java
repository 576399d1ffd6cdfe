package az.migrationportal.registration.forgetting;

import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Erases a registration because its owner wants it: at once, for good, with all that hangs on it.
 */
@ApplicationScoped
public class EraseRegistration {
  @Inject private Visits visits;
  @Inject private Erasure erasure;

  /**
   * Performs the act in one transaction.
   *
   * @throws NotSignedIn where the session is not an owner's
   */
  @Transactional
  public Receipt execute(SecretToken session) {
    long id =
        visits
            .find(session)
            .orElseThrow(NotSignedIn::new)
            .registration()
            .orElseThrow(NotSignedIn::new);
    return erasure.erase(id, EraseCause.ASKED).orElseThrow(NotSignedIn::new);
  }
}
