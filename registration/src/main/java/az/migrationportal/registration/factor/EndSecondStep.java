package az.migrationportal.registration.factor;

import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.OwnRegistration;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Takes one's second step away: a code by mail signs in again. */
@ApplicationScoped
public class EndSecondStep {
  @Inject private OwnRegistration own;
  @Inject private SecondSteps steps;

  /**
   * Performs the act in one transaction; nothing happens where there is none. One that is switched
   * on asks for a code, so that who finds a session open cannot do it.
   *
   * @param typed a code of the app, or the recovery code; nothing where it was only begun
   * @throws NotSignedIn where the session is not an owner's
   * @throws WrongSecondCode where it is neither
   * @throws TooManySecondCodes where codes were typed too often
   * @throws DataUnreadable without the master key
   */
  @Transactional
  public void execute(SecretToken session, String typed) {
    RegistrationRow row = own.lock(session);
    Optional<SecondSteps.Kept> kept = steps.of(row.id());
    kept.filter(SecondSteps.Kept::isOn).ifPresent(on -> steps.tried(row, on, typed));
    kept.ifPresent(found -> steps.remove(row.id(), found));
  }
}
