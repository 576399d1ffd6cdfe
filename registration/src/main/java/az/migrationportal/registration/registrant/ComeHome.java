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
 * “I came home”: ends the stay today. The registration counts no more, and is erased when its term
 * is over. Coming home twice keeps the first day.
 */
@ApplicationScoped
public class ComeHome {
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
    RegistrationRow row = own.lock(session);
    if (row.homeOn() != null) {
      return;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), Periods.ZONE);
    registrations.endStay(row.id(), today);
    database.update(
        "update registration set state = 'HOME', home_on = ? where id = ?", today, row.id());
    registrations.answered(row.id(), today);
    registrations.changed(row.id(), ChangeKind.HOME, clock.instant());
  }
}
