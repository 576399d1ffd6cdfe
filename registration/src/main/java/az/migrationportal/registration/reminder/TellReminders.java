package az.migrationportal.registration.reminder;

import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.registrant.Registrations;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Mails the reminders of one registration that are due, each once: the lock of the registration
 * decides which node does. A reminder whose day has passed is told no more.
 */
@ApplicationScoped
class TellReminders {
  private static final int BATCH = 100;

  @Inject private RegistrationDatabase database;
  @Inject private Registrations registrations;
  @Inject private Reminders reminders;
  @Inject private DataKeys keys;
  @Inject private Outbox outbox;
  @Inject private ReminderMails mails;
  @Inject private Clock clock;

  /**
   * Registrations of people abroad that have something to be told, in the order of their ids.
   *
   * @param after the id of the last one that was looked at
   */
  List<Long> waiting(long after) {
    if (!outbox.isOpen()) {
      return List.of();
    }
    return database.query(
        "select distinct m.registration from reminder m join registration r"
            + " on r.id = m.registration where m.due_on <= ? and r.state = 'ABROAD'"
            + " and m.registration > ? order by m.registration limit ?",
        row -> row.number("registration"),
        today(),
        after,
        BATCH);
  }

  /** Performs the act in a transaction of its own; answers how many mails were written. */
  @Transactional(TxType.REQUIRES_NEW)
  int execute(long registration) {
    Optional<RegistrationRow> row = registrations.lockIfAbroad(registration);
    return row.isEmpty() ? 0 : tell(row.get());
  }

  private int tell(RegistrationRow row) {
    DataKey key = row.key(keys);
    LocalDate today = today();
    int told = 0;
    for (Reminder reminder : reminders.due(row.id(), key, today)) {
      if (reminder.day().isBefore(today)) {
        reminders.passed(reminder.id());
      } else {
        MailAddress to = MailAddress.of(row.contact(key).email()).orElseThrow();
        outbox.put(mails.of(reminder, to, row.locale()), key.name());
        reminders.told(reminder.id(), clock.instant());
        told++;
      }
    }
    return told;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Periods.ZONE);
  }
}
