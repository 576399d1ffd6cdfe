package az.migrationportal.registration.registrant;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A registration as its row has it, still sealed. */
final class RegistrationRow {
  static final String SELECT =
      "select r.id, r.data_key, k.name, k.wrapped, r.number, r.locale, r.person, r.contact,"
          + " r.moving, r.registered_at, r.answered_on, r.home_on"
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
  private final Instant registeredAt;
  private final LocalDate answeredOn;
  private final @Nullable LocalDate homeOn;

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
    registeredAt = row.moment("registered_at");
    answeredOn = row.day("answered_on");
    homeOn = row.dayIfAny("home_on");
  }

  long id() {
    return id;
  }

  long keyId() {
    return keyId;
  }

  byte[] keyName() {
    return name.clone();
  }

  DataKey key(DataKeys keys) {
    return keys.open(keyId, name, wrapped);
  }

  String number() {
    return number;
  }

  ReaderLocale locale() {
    return locale;
  }

  byte[] person() {
    return person.clone();
  }

  byte[] contact() {
    return contact.clone();
  }

  byte @Nullable [] moving() {
    byte[] typed = moving;
    return typed == null ? null : typed.clone();
  }

  Instant registeredAt() {
    return registeredAt;
  }

  LocalDate answeredOn() {
    return answeredOn;
  }

  @Nullable LocalDate homeOn() {
    return homeOn;
  }
}
