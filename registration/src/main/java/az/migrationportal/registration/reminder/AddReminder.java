package az.migrationportal.registration.reminder;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.OwnRegistration;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.registrant.Registrations;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Adds a reminder. The same one twice is one. What cannot be taken is kept as typed until one is
 * taken.
 */
@ApplicationScoped
public class AddReminder {
  /** Reminders that one registration can have. */
  public static final int MOST = 20;

  @Inject private OwnRegistration own;
  @Inject private Registrations registrations;
  @Inject private Reminders reminders;
  @Inject private DataKeys keys;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param given entries as {@link ReminderCheck} names them; others are passed over
   * @return the reminder that is there now
   * @throws NotSignedIn where the session is not an owner's
   * @throws InvalidEntries saying what to mend; the entries are kept
   */
  @Transactional(dontRollbackOn = InvalidEntries.class)
  public Reminder execute(SecretToken session, Map<String, String> given) {
    RegistrationRow row = own.lock(session);
    DataKey key = row.key(keys);
    LocalDate today = LocalDate.ofInstant(clock.instant(), Periods.ZONE);
    Map<String, String> typed = ReminderCheck.kept(given);
    ReminderCheck check =
        new ReminderCheck(new Entries(typed), row.person(key).passportEnds(), today);
    List<Reminder> there = reminders.of(row.id(), key);
    Optional<Reminder> same =
        check.reminder().flatMap(meant -> there.stream().filter(meant::isLike).findFirst());
    List<EntryViolation> faults = new ArrayList<>(check.faults());
    if (same.isEmpty() && there.size() >= MOST) {
      faults.add(
          new EntryViolation(
              ReminderCheck.PREFIX + "kind", "too-many-reminders", Map.of("limit", (long) MOST)));
    }
    Map<String, String> kept = new TreeMap<>(row.changing(key).typed());
    kept.keySet().removeIf(name -> name.startsWith(ReminderCheck.PREFIX));
    if (!faults.isEmpty()) {
      kept.putAll(typed);
      registrations.keepChanging(row.id(), key, new Entries(kept));
      throw new InvalidEntries(faults);
    }
    registrations.keepChanging(row.id(), key, new Entries(kept));
    return same.orElseGet(() -> added(row.id(), key, check.reminder().orElseThrow()));
  }

  private Reminder added(long registration, DataKey key, Reminder meant) {
    long id = reminders.add(registration, key, meant);
    return new Reminder(id, meant.kind(), meant.day(), meant.lead(), null);
  }
}
