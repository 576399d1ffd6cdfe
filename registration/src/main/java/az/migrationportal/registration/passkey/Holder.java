package az.migrationportal.registration.passkey;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.Row;
import java.sql.SQLException;

/** A registration as far as its passkeys need it. */
final class Holder {
  static final String SELECT =
      "select r.id, r.number, r.data_key, k.name, k.wrapped from registration r"
          + " join data_key k on k.id = r.data_key where ";

  private final long registration;
  private final String number;
  private final long keyId;
  private final byte[] name;
  private final byte[] wrapped;

  Holder(Row row) throws SQLException {
    registration = row.number("id");
    number = row.text("number");
    keyId = row.number("data_key");
    name = row.bytes("name");
    wrapped = row.bytes("wrapped");
  }

  long registration() {
    return registration;
  }

  String number() {
    return number;
  }

  byte[] keyName() {
    return name.clone();
  }

  DataKey key(DataKeys keys) {
    return keys.open(keyId, name, wrapped);
  }
}
