package az.migrationportal.registration.reminder;

import az.migrationportal.registration.registrant.OwnRegistration;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes a reminder away, told or not. Needs no key. */
@ApplicationScoped
public class RemoveReminder {
  @Inject private OwnRegistration own;
  @Inject private Reminders reminders;

  /**
   * Performs the act in one transaction.
   *
   * @throws NotSignedIn where the session is not an owner's
   * @throws UnknownReminder where the registration has none of this id
   */
  @Transactional
  public void execute(SecretToken session, long id) {
    if (!reminders.remove(own.lock(session).id(), id)) {
      throw new UnknownReminder();
    }
  }
}
