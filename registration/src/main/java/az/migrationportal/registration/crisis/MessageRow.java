package az.migrationportal.registration.crisis;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.Row;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message as its row has it, still sealed; for acts of this module. */
public final class MessageRow {
  static final String WORDS = "crisis_message.sealed";

  static final String SELECT =
      "select m.id, m.data_key, k.name key_name, k.wrapped, m.number, m.country, m.version,"
          + " m.sealed, m.prepared_at, m.saved_by, m.saved_at, m.sent_by, m.sent_at, m.reached,"
          + " p.display_name prepared_name, s.name saved_account, s.display_name saved_name,"
          + " t.display_name sent_name, t.mission from crisis_message m"
          + " join data_key k on k.id = m.data_key join officer p on p.id = m.prepared_by"
          + " join officer s on s.id = m.saved_by left join officer t on t.id = m.sent_by ";

  private final long id;
  private final long keyId;
  private final byte[] keyName;
  private final byte[] wrapped;
  private final String number;
  private final String country;
  private final int version;
  private final byte[] sealed;
  private final String preparedName;
  private final Instant preparedAt;
  private final long savedBy;
  private final String savedAccount;
  private final String savedName;
  private final Instant savedAt;
  private final long sentBy;
  private final CrisisMessage.@Nullable Sending sending;

  MessageRow(Row row) throws SQLException {
    id = row.number("id");
    keyId = row.number("data_key");
    keyName = row.bytes("key_name");
    wrapped = row.bytes("wrapped");
    number = row.text("number");
    country = row.text("country");
    version = (int) row.number("version");
    sealed = row.bytes("sealed");
    preparedName = row.text("prepared_name");
    preparedAt = row.moment("prepared_at");
    savedBy = row.number("saved_by");
    savedAccount = row.text("saved_account");
    savedName = row.text("saved_name");
    savedAt = row.moment("saved_at");
    sentBy = row.number("sent_by");
    Instant sentAt = row.momentIfAny("sent_at");
    sending =
        sentAt == null
            ? null
            : new CrisisMessage.Sending(
                row.text("sent_name"), row.text("mission"), sentAt, (int) row.number("reached"));
  }

  public long id() {
    return id;
  }

  long keyId() {
    return keyId;
  }

  /** Names what mails of rehearsals are about. */
  byte[] keyName() {
    return keyName.clone();
  }

  /** Its data key, opened. */
  DataKey key(DataKeys keys) {
    return keys.open(keyId, keyName, wrapped);
  }

  public String number() {
    return number;
  }

  public String country() {
    return country;
  }

  int version() {
    return version;
  }

  /** The id of who wrote the words as they are. */
  long savedBy() {
    return savedBy;
  }

  /** The id of who sent it; 0 where nobody did. */
  long sentBy() {
    return sentBy;
  }

  boolean isDraft() {
    return sending == null;
  }

  /** That it was sent; null while it is a draft. */
  public CrisisMessage.@Nullable Sending sending() {
    return sending;
  }

  /**
   * The words, opened.
   *
   * @throws az.migrationportal.registration.protection.DataUnreadable without the master key
   */
  public CrisisWords words(DataKeys keys) {
    return new CrisisWords(Entries.of(key(keys).open(sealed, WORDS)));
  }

  /** All of it, opened. */
  CrisisMessage message(DataKeys keys) {
    return new CrisisMessage(
        number,
        country,
        version,
        words(keys),
        preparedName,
        preparedAt,
        savedAccount,
        savedName,
        savedAt,
        sending);
  }
}
