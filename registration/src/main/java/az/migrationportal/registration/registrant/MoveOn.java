package az.migrationportal.registration.registrant;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.draft.EntryCheck;
import az.migrationportal.registration.draft.EntryLimits;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.household.Person;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * “I moved”: ends the stay on the day another one begins, and begins that. Who came home and left
 * again is abroad again. What cannot be taken is kept as typed, and nothing else is changed.
 */
@ApplicationScoped
public class MoveOn {
  @Inject private RegistrationDatabase database;
  @Inject private OwnRegistration own;
  @Inject private Registrations registrations;
  @Inject private DataKeys keys;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param given the entries of {@link Step#PLACE}
   * @param countries the codes of those one can live in
   * @throws NotSignedIn where the session is not an owner's
   * @throws InvalidEntries saying what to mend; the entries are kept
   */
  @Transactional(dontRollbackOn = InvalidEntries.class)
  public void execute(SecretToken session, Map<String, String> given, Set<String> countries) {
    EntryLimits.check(Step.PLACE, given);
    RegistrationRow row = own.lock(session);
    DataKey key = row.key(keys);
    LocalDate today = LocalDate.ofInstant(clock.instant(), Periods.ZONE);
    Entries typed = Entries.NONE.with(Step.PLACE, given);
    EntryCheck check = new EntryCheck(withBirth(typed, key, row), today, countries);
    List<EntryViolation> faults = check.faults(Step.PLACE);
    if (!faults.isEmpty()) {
      database.update(
          "update registration set moving = ? where id = ?",
          key.seal(typed.json(), Registrations.MOVING),
          row.id());
      throw new InvalidEntries(faults);
    }
    Stay next = check.stay().orElseThrow();
    int number = registrations.stays(row.id(), key).size() + 1;
    registrations.endStay(row.id(), next.since());
    registrations.addStay(row.id(), key, number, next);
    database.update(
        "update registration set state = 'ABROAD', home_on = null where id = ?", row.id());
    registrations.answered(row.id(), today);
    registrations.changed(row.id(), ChangeKind.MOVED, clock.instant());
  }

  /** The kind of a stay depends on the age. */
  private static Entries withBirth(Entries typed, DataKey key, RegistrationRow row) {
    LocalDate born = Person.of(key.open(row.person(), Registrations.PERSON)).born();
    Map<String, String> all = new HashMap<>(typed.typed());
    all.put("born-day", Integer.toString(born.getDayOfMonth()));
    all.put("born-month", Integer.toString(born.getMonthValue()));
    all.put("born-year", Integer.toString(born.getYear()));
    return new Entries(all);
  }
}
