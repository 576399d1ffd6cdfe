package az.migrationportal.content.audit;

import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import java.sql.SQLException;

/** The end of the chain: what the next entry hangs on. */
record AuditHead(long position, String hash) {

  static final String HEAD = "select last_position, last_hash from audit_head where id = 1";

  /** The head, locked until the end of the transaction. */
  static AuditHead lock(Database database) {
    return one(database, HEAD + " for update");
  }

  /** The head as committed. */
  static AuditHead read(Database database) {
    return one(database, HEAD);
  }

  static void advance(Database database, long position, String hash) {
    database.update(
        "update audit_head set last_position = ?, last_hash = ? where id = 1", position, hash);
  }

  private static AuditHead one(Database database, String sql) {
    return database.query(sql, AuditHead::of).get(0);
  }

  static AuditHead of(Row row) throws SQLException {
    return new AuditHead(row.number("last_position"), row.text("last_hash"));
  }
}
