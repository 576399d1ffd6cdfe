package az.migrationportal.registration.registrant;

import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * “I still live there”: starts the clock again. By the owner's session, or by the link of a mail,
 * which opens nothing. Somebody who came home is home and stays so.
 */
@ApplicationScoped
public class ConfirmStay {
  @Inject private RegistrationDatabase database;
  @Inject private OwnRegistration own;
  @Inject private Registrations registrations;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @throws NotSignedIn where the session is not an owner's
   */
  @Transactional
  public void execute(SecretToken session) {
    answered(own.lock(session).id());
  }

  /**
   * Performs the act by a link; more than once is no error. Needs no key.
   *
   * @throws UnknownRegistration where the link confirms nothing
   */
  @Transactional
  public void executeByLink(SecretToken link) {
    answered(
        database
            .query(
                "select id from registration where confirm_hash = ? for update",
                row -> row.number("id"),
                link.hash())
            .stream()
            .findFirst()
            .orElseThrow(UnknownRegistration::new));
  }

  private void answered(long id) {
    registrations.answered(id, LocalDate.ofInstant(clock.instant(), Periods.ZONE));
  }
}
