package az.migrationportal.registration.registrant;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.household.Person;
import az.migrationportal.registration.identity.SeenDocuments;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Registrations for their owners. */
@ApplicationScoped
public class MyRecords {
  @Inject private RegistrationDatabase database;
  @Inject private Visits visits;
  @Inject private Registrations registrations;
  @Inject private DataKeys keys;
  @Inject private SeenDocuments documents;
  @Inject private Periods periods;

  /**
   * The registration whose owner has this session.
   *
   * @throws az.migrationportal.registration.protection.DataUnreadable without the master key
   */
  public Optional<MyRecord> find(SecretToken session) {
    return visits
        .find(session)
        .filter(visit -> visit.registration().isPresent())
        .flatMap(visit -> registrations.row(visit.registration().getAsLong()))
        .map(this::opened);
  }

  /** Whether the link of a mail can confirm a stay. */
  public boolean canConfirm(SecretToken link) {
    return !database
        .query(
            "select id from registration where confirm_hash = ?",
            row -> row.number("id"),
            link.hash())
        .isEmpty();
  }

  /** For acts of this package that may show it. */
  MyRecord opened(RegistrationRow row) {
    DataKey key = row.key(keys);
    byte[] moving = row.moving();
    return new MyRecord(
        row.number(),
        row.locale(),
        Person.of(key.open(row.person(), Registrations.PERSON)),
        Contact.of(key.open(row.contact(), Registrations.CONTACT)),
        registrations.household(row.id(), key),
        registrations.stays(row.id(), key),
        registrations.consents(row.id()),
        registrations.accesses(row.id(), key),
        documents.of(row.id(), key),
        row.registeredAt(),
        periods.rhythm(row.answeredOn(), row.homeOn()),
        row.homeOn(),
        moving == null ? Entries.NONE : Entries.of(key.open(moving, Registrations.MOVING)),
        row.changing(key),
        registrations.changes(row.id()),
        row.cameBefore(),
        row.version());
  }
}
