package az.migrationportal.registration.crisis;

import az.migrationportal.registration.casework.CaseDoor;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of messages, and who gets at which. For acts of this module. */
@ApplicationScoped
public class MessageRows {
  private static final int NEWEST = 200;

  @Inject private RegistrationDatabase database;

  /**
   * A message for an officer.
   *
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where their roles do not let
   *     them
   * @throws UnknownCrisisMessage where there is none, or it is another mission's
   */
  public MessageRow find(Officer officer, String number) {
    return seen(officer, "where m.number = ?", number);
  }

  /** The same, locked until the end of the act. */
  @Transactional(TxType.MANDATORY)
  MessageRow lock(Officer officer, String number) {
    CaseDoor.require(officer);
    database.query(
        "select id from crisis_message where number = ? for update",
        row -> row.number("id"),
        number);
    return find(officer, number);
  }

  /** One of an id, whoever asks. */
  public Optional<MessageRow> byId(long id) {
    return database.query(MessageRow.SELECT + "where m.id = ?", MessageRow::new, id).stream()
        .findFirst();
  }

  /** Those that an officer sees, newest first. */
  List<MessageRow> newest(Officer officer) {
    CaseDoor.require(officer);
    return database
        .query(MessageRow.SELECT + "order by m.id desc limit ?", MessageRow::new, NEWEST)
        .stream()
        .filter(row -> officer.sees(row.country()))
        .toList();
  }

  void add(DataKey key, String number, String country, Officer officer, Instant now) {
    database.insert(
        "insert into crisis_message (data_key, number, country, version, sealed, prepared_by,"
            + " prepared_at, saved_by, saved_at) values (?, ?, ?, 1, ?, ?, ?, ?, ?)",
        key.id(),
        number,
        country,
        key.seal(CrisisWords.NONE.entries().json(), MessageRow.WORDS),
        officer.id(),
        now,
        officer.id(),
        now);
  }

  void save(MessageRow row, DataKey key, CrisisWords words, Officer officer, Instant now) {
    database.update(
        "update crisis_message set sealed = ?, version = version + 1, saved_by = ?, saved_at = ?"
            + " where id = ?",
        key.seal(words.entries().json(), MessageRow.WORDS),
        officer.id(),
        now,
        row.id());
  }

  void sent(MessageRow row, Officer officer, int reached, Instant now) {
    database.update(
        "update crisis_message set sent_by = ?, sent_at = ?, reached = ? where id = ?",
        officer.id(),
        now,
        reached,
        row.id());
  }

  private MessageRow seen(Officer officer, String condition, Object value) {
    CaseDoor.require(officer);
    return database.query(MessageRow.SELECT + condition, MessageRow::new, value).stream()
        .filter(row -> officer.sees(row.country()))
        .findFirst()
        .orElseThrow(UnknownCrisisMessage::new);
  }
}
