package az.migrationportal.registration.alert;

import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.store.Row;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;

/**
 * Forgets a saved answer at once and for good, with its address, its feed and the mails that wait.
 * Works without the master key too: what cannot be read can still be erased.
 */
@ApplicationScoped
public class ForgetAlert {

  @Inject private RegistrationDatabase database;

  @Inject private DataKeys keys;

  @Inject private Outbox outbox;

  /**
   * Performs the act in one transaction.
   *
   * @param token the one that opens the answer, or the one of the confirmation mail; who never
   *     confirmed takes their address out, and leaves the answer to whoever saved it
   * @throws UnknownAnswer where there is none, or no longer
   */
  @Transactional
  public void execute(SecretToken token) {
    byte[] hash = token.hash();
    List<Named> found =
        database.query(
            "select a.id, a.data_key, k.name, a.token_hash = ? as own, a.confirmed_at"
                + " from saved_answer a join data_key k on k.id = a.data_key"
                + " where a.token_hash = ? or a.confirm_hash = ? for update",
            Named::new,
            hash,
            hash,
            hash);
    if (found.isEmpty()) {
      throw new UnknownAnswer();
    }
    found.forEach(this::forget);
  }

  private void forget(Named one) {
    outbox.forget(one.name);
    if (one.whole) {
      keys.erase(one.key);
    } else {
      database.update(
          "update saved_answer set address = null, address_index = null, confirm_hash = null,"
              + " confirm_by = null where id = ?",
          one.id);
    }
  }

  /** What is found, and whether all of it goes or the address alone. */
  private static final class Named {
    private final long id;
    private final long key;
    private final byte[] name;
    private final boolean whole;

    Named(Row row) throws SQLException {
      id = row.number("id");
      key = row.number("data_key");
      name = row.bytes("name");
      whole = row.number("own") == 1 || row.momentIfAny("confirmed_at") != null;
    }
  }
}
