package az.migrationportal.registration.correction;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.draft.EntryCheck;
import az.migrationportal.registration.draft.EntryLimits;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.household.Person;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.ChangeKind;
import az.migrationportal.registration.registrant.Contact;
import az.migrationportal.registration.registrant.OwnRegistration;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.registrant.Registrations;
import az.migrationportal.registration.reminder.Reminders;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes what a step of the form said, in a registration that is there: person, household, the
 * place of the stay that lasts, telephone. What cannot be taken is kept as typed. Saying the same
 * again changes nothing.
 */
@ApplicationScoped
public class ChangeStep {
  @Inject private OwnRegistration own;
  @Inject private Registrations registrations;
  @Inject private Reminders reminders;
  @Inject private DataKeys keys;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param seen the version of the registration that the writer saw
   * @param given all entries of the step; those left out are empty from now on. Country, first day,
   *     address and consents are passed over
   * @param countries the codes of those one can live in
   * @throws NotSignedIn where the session is not an owner's
   * @throws StaleRegistration where another version is there now; the entries are kept
   * @throws InvalidEntries saying what to mend; the entries are kept, but not where one is too
   *     long, holds control characters, or is of another step
   * @throws NoStay where the place of somebody at home is to be changed
   */
  @Transactional(dontRollbackOn = {InvalidEntries.class, StaleRegistration.class})
  public void execute(
      SecretToken session, int seen, Step step, Map<String, String> given, Set<String> countries) {
    EntryLimits.check(step, given);
    RegistrationRow row = own.lock(session);
    DataKey key = row.key(keys);
    Stay stay = stay(row, key, step);
    Contact contact = row.contact(key);
    Entries kept =
        KeptEntries.of(
            row.person(key),
            registrations.household(row.id(), key),
            stay,
            contact.email(),
            contact.phone());
    Map<String, String> typed = StepCheck.changeable(step, given);
    Entries changing = row.changing(key);
    LocalDate today = LocalDate.ofInstant(clock.instant(), Periods.ZONE);
    StepCheck check = new StepCheck(step, kept, typed, today, countries);
    if (row.version() != seen || !check.faults().isEmpty()) {
      registrations.keepChanging(row.id(), key, changing.with(step, typed));
      if (row.version() != seen) {
        throw new StaleRegistration(row.version());
      }
      throw new InvalidEntries(check.faults());
    }
    registrations.keepChanging(row.id(), key, changing.with(step, Map.of()));
    ChangeKind kind = write(row, key, step, check.meant());
    if (!isSame(kept, step, row, key)) {
      registrations.changed(row.id(), kind, clock.instant());
    }
  }

  private @Nullable Stay stay(RegistrationRow row, DataKey key, Step step) {
    List<Stay> lasting =
        registrations.stays(row.id(), key).stream().filter(stay -> stay.endedOn() == null).toList();
    if (step == Step.PLACE && lasting.isEmpty()) {
      throw new NoStay();
    }
    return lasting.isEmpty() ? null : lasting.get(0);
  }

  private ChangeKind write(RegistrationRow row, DataKey key, Step step, EntryCheck meant) {
    switch (step) {
      case ABOUT -> {
        person(row, key, meant.person().orElseThrow());
        meant.stay().ifPresent(stay -> registrations.setStay(row.id(), key, stay));
        return ChangeKind.PERSON;
      }
      case HOUSEHOLD -> {
        registrations.setHousehold(row.id(), key, meant.household());
        return ChangeKind.HOUSEHOLD;
      }
      case PLACE -> {
        registrations.setStay(row.id(), key, meant.stay().orElseThrow());
        return ChangeKind.PLACE;
      }
      case CONTACT -> {
        registrations.setPhone(row.id(), key, row.contact(key), meant.phone().orElse(""));
        return ChangeKind.PHONE;
      }
    }
    throw new IllegalArgumentException(step.id());
  }

  private void person(RegistrationRow row, DataKey key, Person person) {
    LocalDate before = row.person(key).passportEnds();
    LocalDate now = person.passportEnds();
    registrations.setPerson(row.id(), key, person);
    if (before != null && now != null && !before.equals(now)) {
      reminders.movePassport(row.id(), key, before, now);
    }
  }

  /** Whether what is kept now is what was kept before. */
  private boolean isSame(Entries before, Step step, RegistrationRow old, DataKey key) {
    RegistrationRow row = registrations.row(old.id()).orElseThrow();
    Contact contact = row.contact(key);
    Stay stay =
        registrations.stays(row.id(), key).stream()
            .filter(found -> found.endedOn() == null)
            .findFirst()
            .orElse(null);
    Entries now =
        KeptEntries.of(
            row.person(key),
            registrations.household(row.id(), key),
            stay,
            contact.email(),
            contact.phone());
    return KeptEntries.within(before, step).equals(KeptEntries.within(now, step));
  }
}
