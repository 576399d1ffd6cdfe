package az.migrationportal.registration.registrant;

import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Notes that somebody looks at a registration, before they are shown anything. There is no act that
 * takes a note away again; all of them go with the registration.
 */
@ApplicationScoped
public class NoteAccess {
  @Inject private RegistrationDatabase database;
  @Inject private Registrations registrations;
  @Inject private DataKeys keys;
  @Inject private Clock clock;

  /**
   * Performs the act, in the transaction of what it is noted for where there is one.
   *
   * @param number of the registration
   * @param mission at most 120 characters; the owner reads it
   * @param role at most 40 characters
   * @param what a word for what is shown, at most 40 characters
   * @param kind a word for the sort of reason, at most 20 characters; empty for none
   * @param reason at most 2,000 characters; the owner reads it
   * @throws UnknownRegistration where there is none
   */
  @Transactional
  public void execute(
      String number, String mission, String role, String what, String kind, String reason) {
    RegistrationRow row = registrations.byNumber(number).orElseThrow(UnknownRegistration::new);
    database.update(
        "insert into access (registration, at, mission, role, what, reason_kind, reason)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        row.id(),
        clock.instant(),
        mission,
        role,
        what,
        kind,
        row.key(keys).seal(reason, Registrations.REASON));
  }
}
