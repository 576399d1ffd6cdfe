package az.migrationportal.registration.reminder;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.registrant.RegistrationJoined;
import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The rows of reminders; whoever writes them holds the lock of their registration. For acts of this
 * module.
 */
@ApplicationScoped
public class Reminders {
  static final String SEALED = "reminder.sealed";

  @Inject private RegistrationDatabase database;

  /** Those of a registration, oldest first. */
  List<Reminder> of(long registration, DataKey key) {
    return database.query(
        "select id, sealed, told_at from reminder where registration = ? order by id",
        row ->
            Reminder.of(
                row.number("id"),
                key.open(row.bytes("sealed"), SEALED),
                row.momentIfAny("told_at")),
        registration);
  }

  /** Those of a registration that wait to be told and are due. */
  List<Reminder> due(long registration, DataKey key, LocalDate today) {
    return database.query(
        "select id, sealed from reminder where registration = ? and due_on <= ? order by id",
        row -> Reminder.of(row.number("id"), key.open(row.bytes("sealed"), SEALED), null),
        registration,
        today);
  }

  long add(long registration, DataKey key, Reminder reminder) {
    return database.insert(
        "insert into reminder (registration, sealed, due_on) values (?, ?, ?)",
        registration,
        key.seal(reminder.json(), SEALED),
        reminder.dueOn());
  }

  /** What both remind of in the same way is one. */
  void join(@Observes RegistrationJoined joined) {
    List<Reminder> there = of(joined.to(), joined.seals());
    of(joined.from(), joined.opens()).stream()
        .filter(reminder -> there.stream().noneMatch(reminder::isLike))
        .forEach(
            reminder ->
                database.update(
                    "update reminder set registration = ?, sealed = ? where id = ?",
                    joined.to(),
                    joined.seals().seal(reminder.json(), SEALED),
                    reminder.id()));
  }

  boolean remove(long registration, long id) {
    return database.update(
            "delete from reminder where registration = ? and id = ?", registration, id)
        == 1;
  }

  void told(long id, Instant now) {
    database.update("update reminder set due_on = null, told_at = ? where id = ?", now, id);
  }

  /** Its day has passed and nobody was told. */
  void passed(long id) {
    database.update("update reminder set due_on = null where id = ?", id);
  }

  /**
   * The passport has another last day: reminders of the old one remind of the new one, and are told
   * again.
   */
  public void movePassport(long registration, DataKey key, LocalDate before, LocalDate now) {
    of(registration, key).stream()
        .filter(found -> found.kind() == ReminderKind.PASSPORT && found.day().equals(before))
        .map(found -> new Reminder(found.id(), found.kind(), now, found.lead(), null))
        .forEach(
            moved ->
                database.update(
                    "update reminder set sealed = ?, due_on = ?, told_at = null where id = ?",
                    key.seal(moved.json(), SEALED),
                    moved.dueOn(),
                    moved.id()));
  }
}
