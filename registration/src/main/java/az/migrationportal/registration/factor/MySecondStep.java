package az.migrationportal.registration.factor;

import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.OwnRegistration;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The second step for the owner of the registration. */
@ApplicationScoped
public class MySecondStep {
  @Inject private OwnRegistration own;
  @Inject private SecondSteps steps;
  @Inject private DataKeys keys;

  /**
   * What there is.
   *
   * @throws NotSignedIn where the session is not an owner's
   * @throws DataUnreadable without the master key
   */
  public SecondStepState state(SecretToken session) {
    RegistrationRow row = own.find(session);
    return steps
        .of(row.id())
        .map(kept -> steps.state(kept, row.key(keys)))
        .orElse(SecondStepState.NONE);
  }
}
