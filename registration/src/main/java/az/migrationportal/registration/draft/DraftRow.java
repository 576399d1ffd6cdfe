package az.migrationportal.registration.draft;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.protection.BlindIndex.Purpose;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.Row;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A draft as its row has it, still sealed. */
final class DraftRow {
  static final String SEALED = "draft.sealed";
  static final String SELECT =
      "select d.id, d.data_key, k.name, k.wrapped, d.locale, d.sealed, d.proved_index, d.begun_at,"
          + " d.saved_at, d.ends_at from draft d join data_key k on k.id = d.data_key where ";

  private final long id;
  private final long keyId;
  private final byte[] name;
  private final byte[] wrapped;
  private final ReaderLocale locale;
  private final byte[] sealed;
  private final byte @Nullable [] proved;
  private final Instant begunAt;
  private final Instant savedAt;
  private final Instant endsAt;

  DraftRow(Row row) throws SQLException {
    id = row.number("id");
    keyId = row.number("data_key");
    name = row.bytes("name");
    wrapped = row.bytes("wrapped");
    locale = ReaderLocale.ofTag(row.text("locale")).orElseThrow();
    sealed = row.bytes("sealed");
    proved = row.bytesIfAny("proved_index");
    begunAt = row.moment("begun_at");
    savedAt = row.moment("saved_at");
    endsAt = row.moment("ends_at");
  }

  byte[] name() {
    return name.clone();
  }

  DataKey key(DataKeys keys) {
    return keys.open(keyId, name, wrapped);
  }

  Draft opened(DataKeys keys, BlindIndex index) {
    Entries entries = Entries.of(key(keys).open(sealed, SEALED));
    return new Draft(id, locale, entries, begunAt, savedAt, endsAt, proves(entries, index));
  }

  private boolean proves(Entries entries, BlindIndex index) {
    byte[] mark = proved;
    return mark != null
        && entries
            .find("email")
            .flatMap(MailAddress::of)
            .filter(
                address -> MessageDigest.isEqual(mark, index.of(Purpose.ADDRESS, address.folded())))
            .isPresent();
  }
}
