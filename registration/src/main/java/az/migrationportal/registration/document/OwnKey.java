package az.migrationportal.registration.document;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.Row;
import java.sql.SQLException;

/** A registration as far as its documents need it. */
final class OwnKey {
  static final String SELECT =
      "select r.id, r.data_key, k.name, k.wrapped from registration r"
          + " join data_key k on k.id = r.data_key where ";

  private final long registration;
  private final long keyId;
  private final byte[] name;
  private final byte[] wrapped;

  OwnKey(Row row) throws SQLException {
    registration = row.number("id");
    keyId = row.number("data_key");
    name = row.bytes("name");
    wrapped = row.bytes("wrapped");
  }

  long registration() {
    return registration;
  }

  byte[] name() {
    return name.clone();
  }

  DataKey opened(DataKeys keys) {
    return keys.open(keyId, name, wrapped);
  }
}
