package az.migrationportal.registration.factor;

import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.OwnRegistration;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;

/** Gives an owner a new secret for an authenticator app, and a recovery code. */
@ApplicationScoped
public class BeginSecondStep {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private OwnRegistration own;
  @Inject private SecondSteps steps;

  /**
   * Performs the act in one transaction; what was begun before and not confirmed is forgotten.
   *
   * @throws NotSignedIn where the session is not an owner's
   * @throws SecondStepThere where one is switched on
   * @throws DataUnreadable without the master key
   */
  @Transactional
  public BegunSecondStep execute(SecretToken session) {
    RegistrationRow row = own.lock(session);
    if (steps.of(row.id()).filter(SecondSteps.Kept::isOn).isPresent()) {
      throw new SecondStepThere();
    }
    byte[] secret = random(AppCodes.SECRET_BYTES);
    byte[] recovery = random(RecoveryCode.RANDOM_BYTES);
    steps.begin(row, secret, recovery);
    return new BegunSecondStep(AppCodes.base32(secret), RecoveryCode.of(recovery));
  }

  private static byte[] random(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
