package az.migrationportal.registration.trail;

import az.migrationportal.registration.store.RegistrationDatabase;

/** The end of the chain: what the next entry hangs on. */
record TrailHead(long position, String hash) {
  private static final String SELECT =
      "select last_position, last_hash from officer_trail_head where id = 1";

  /** The head, locked until the end of the transaction. */
  static TrailHead lock(RegistrationDatabase database) {
    return one(database, SELECT + " for update");
  }

  /** The head as committed. */
  static TrailHead read(RegistrationDatabase database) {
    return one(database, SELECT);
  }

  private static TrailHead one(RegistrationDatabase database, String sql) {
    return database
        .query(sql, row -> new TrailHead(row.number("last_position"), row.text("last_hash")))
        .get(0);
  }
}
