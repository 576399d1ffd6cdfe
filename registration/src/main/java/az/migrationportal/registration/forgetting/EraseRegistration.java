package az.migrationportal.registration.forgetting;

import az.migrationportal.registration.asked.EraseOwnEnquiries;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.OwnRegistration;
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
  @Inject private OwnRegistration registration;
  @Inject private EraseOwnEnquiries enquiries;
  @Inject private Erasure erasure;

  /**
   * Performs the act in one transaction. Enquiries that they asked follow their own clock, with
   * nothing left that leads to them from here. Needs no master key.
   *
   * @throws NotSignedIn where the session is not an owner's
   */
  @Transactional
  public Receipt execute(SecretToken session) {
    return erasure.erase(own(session), EraseCause.ASKED).orElseThrow(NotSignedIn::new);
  }

  /**
   * The same, with the enquiries that they asked on their record.
   *
   * @throws NotSignedIn where the session is not an owner's
   * @throws DataUnreadable without the master key; nothing is erased then
   */
  @Transactional
  public Receipt executeWithEnquiries(SecretToken session) {
    long id = registration.lock(session).id();
    enquiries.execute(id);
    return erasure.erase(id, EraseCause.ASKED).orElseThrow(NotSignedIn::new);
  }

  private long own(SecretToken session) {
    return visits
        .find(session)
        .orElseThrow(NotSignedIn::new)
        .registration()
        .orElseThrow(NotSignedIn::new);
  }
}
