package az.migrationportal.registration.factor;

import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.OwnRegistration;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NetworkLimit;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.TooManyRequests;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Signs an owner in who has shown a code by mail, by a code of their app. */
@ApplicationScoped
public class TakeSecondStep {
  @Inject private OwnRegistration own;
  @Inject private SecondSteps steps;
  @Inject private Visits visits;
  @Inject private NetworkLimit network;

  /**
   * Performs the act in one transaction. The recovery code lets in too, and takes the second step
   * away: the app it stands for is lost.
   *
   * @param session of a code by mail that asks for a second step
   * @param ip where the request came from
   * @return the session of the owner; the given one is over
   * @throws NotSignedIn where the session is over, or no second step is asked of it
   * @throws WrongSecondCode where it is neither code
   * @throws TooManySecondCodes where codes of this registration were typed too often
   * @throws TooManyRequests where its network tried too often
   * @throws DataUnreadable without the master key
   */
  @Transactional
  public SecretToken execute(SecretToken session, String typed, String ip) {
    network.count("second-step-network", ip);
    RegistrationRow row = own.lockAwaited(session);
    Optional<SecondSteps.Kept> kept = steps.of(row.id()).filter(SecondSteps.Kept::isOn);
    if (kept.isPresent() && steps.tried(row, kept.get(), typed) == SecondSteps.Code.RECOVERY) {
      steps.remove(row.id(), kept.get());
    }
    visits.end(session);
    return visits.beginAsOwner(row.id());
  }
}
