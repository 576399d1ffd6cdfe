package az.migrationportal.registration.registrant;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.household.Person;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A registration as its row has it, still sealed; for acts of this module. */
public final class RegistrationRow {
  static final String SELECT =
      "select r.id, r.data_key, k.name, k.wrapped, r.number, r.locale, r.person, r.contact,"
          + " r.moving, r.changing, r.registered_at, r.answered_on, r.home_on, r.version, r.came_before"
          + " from registration r join data_key k on k.id = r.data_key where ";

  private final long id;
  private final long keyId;
  private final byte[] name;
  private final byte[] wrapped;
  private final String number;
  private final ReaderLocale locale;
  private final byte[] person;
  private final byte[] contact;
  private final byte @Nullable [] moving;
  private final byte @Nullable [] changing;
  private final Instant registeredAt;
  private final LocalDate answeredOn;
  private final @Nullable LocalDate homeOn;
  private final int version;
  private final Instant cameBefore;

  RegistrationRow(Row row) throws SQLException {
    id = row.number("id");
    keyId = row.number("data_key");
    name = row.bytes("name");
    wrapped = row.bytes("wrapped");
    number = row.text("number");
    locale = ReaderLocale.ofTag(row.text("locale")).orElseThrow();
    person = row.bytes("person");
    contact = row.bytes("contact");
    moving = row.bytesIfAny("moving");
    changing = row.bytesIfAny("changing");
    registeredAt = row.moment("registered_at");
    answeredOn = row.day("answered_on");
    homeOn = row.dayIfAny("home_on");
    version = (int) row.number("version");
    Instant before = row.momentIfAny("came_before");
    cameBefore = before == null ? registeredAt : before;
  }

  public long id() {
    return id;
  }

  long keyId() {
    return keyId;
  }

  /** Names what mails are about. */
  public byte[] keyName() {
    return name.clone();
  }

  /** Its data key, opened. */
  public DataKey key(DataKeys keys) {
    return keys.open(keyId, name, wrapped);
  }

  public String number() {
    return number;
  }

  /** The language of mails. */
  public ReaderLocale locale() {
    return locale;
  }

  byte[] person() {
    return person.clone();
  }

  byte[] contact() {
    return contact.clone();
  }

  /** The person, opened by {@link #key}. */
  public Person person(DataKey key) {
    return Person.of(key.open(person, Registrations.PERSON));
  }

  /** How they are reached, opened by {@link #key}. */
  public Contact contact(DataKey key) {
    return Contact.of(key.open(contact, Registrations.CONTACT));
  }

  /** What was typed about a change or a reminder and could not be taken, opened. */
  public Entries changing(DataKey key) {
    byte[] typed = changing;
    return typed == null ? Entries.NONE : Entries.of(key.open(typed, Registrations.CHANGING));
  }

  byte @Nullable [] moving() {
    byte[] typed = moving;
    return typed == null ? null : typed.clone();
  }

  public Instant registeredAt() {
    return registeredAt;
  }

  /** When its owner last said where they live. */
  public LocalDate answeredOn() {
    return answeredOn;
  }

  /** The day they came home; null where they live abroad. */
  public @Nullable LocalDate homeOn() {
    return homeOn;
  }

  /** When its owner signed in the time before this one; registered, where there was none. */
  Instant cameBefore() {
    return cameBefore;
  }

  /** Grows with every change in place. */
  public int version() {
    return version;
  }
}
