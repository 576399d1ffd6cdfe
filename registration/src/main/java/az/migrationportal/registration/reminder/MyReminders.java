package az.migrationportal.registration.reminder;

import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.registrant.Registrations;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Reminders for the owner of a registration. */
@ApplicationScoped
public class MyReminders {
  @Inject private Visits visits;
  @Inject private Registrations registrations;
  @Inject private Reminders reminders;
  @Inject private DataKeys keys;

  /**
   * The reminders of the registration whose owner has this session, the next day first; none where
   * nobody is signed in by it.
   *
   * @throws az.migrationportal.registration.protection.DataUnreadable without the master key
   */
  public List<Reminder> find(SecretToken session) {
    return visits.find(session).stream()
        .flatMap(visit -> visit.registration().stream().boxed())
        .flatMap(id -> registrations.row(id).stream())
        .flatMap(row -> reminders.of(row.id(), row.key(keys)).stream())
        .sorted(Comparator.comparing(Reminder::day).thenComparing(Reminder::id))
        .toList();
  }
}
