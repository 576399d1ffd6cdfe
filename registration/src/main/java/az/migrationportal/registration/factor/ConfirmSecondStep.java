package az.migrationportal.registration.factor;

import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.OwnRegistration;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Switches a second step on, once its app has made a right code. */
@ApplicationScoped
public class ConfirmSecondStep {
  @Inject private OwnRegistration own;
  @Inject private SecondSteps steps;

  /**
   * Performs the act in one transaction. Sessions that are open go on.
   *
   * @throws NotSignedIn where the session is not an owner's
   * @throws WrongSecondCode where it is not the code, or nothing was begun
   * @throws SecondStepThere where one is switched on
   * @throws TooManySecondCodes where codes were typed too often
   * @throws DataUnreadable without the master key
   */
  @Transactional
  public void execute(SecretToken session, String typed) {
    RegistrationRow row = own.lock(session);
    SecondSteps.Kept kept = steps.of(row.id()).orElseThrow(WrongSecondCode::new);
    if (kept.isOn()) {
      throw new SecondStepThere();
    }
    steps.tried(row, kept, typed);
    steps.confirm(row, kept);
  }
}
