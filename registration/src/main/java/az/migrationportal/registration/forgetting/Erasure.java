package az.migrationportal.registration.forgetting;

import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Erases one registration: mails that wait about it, then the key, and with the key all rows. Needs
 * no master key.
 */
@ApplicationScoped
class Erasure {
  @Inject private RegistrationDatabase database;
  @Inject private DataKeys keys;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /** The receipt; empty where it is gone already. */
  @Transactional(TxType.MANDATORY)
  Optional<Receipt> erase(long id, EraseCause cause) {
    return database
        .query(
            "select r.number, r.data_key, k.name from registration r"
                + " join data_key k on k.id = r.data_key where r.id = ? for update",
            Doomed::new,
            id)
        .stream()
        .findFirst()
        .map(
            doomed -> {
              LocalDate today = LocalDate.ofInstant(clock.instant(), Periods.ZONE);
              outbox.forget(doomed.name);
              // Numbers that became part of it get their receipt, too.
              database.update(
                  "insert into receipt (number, erased_on, cause)"
                      + " select number, ?, ? from joined_number where registration = ?",
                  today,
                  cause.name(),
                  id);
              keys.erase(doomed.key);
              database.update(
                  "insert into receipt (number, erased_on, cause) values (?, ?, ?)",
                  doomed.number,
                  today,
                  cause.name());
              return new Receipt(doomed.number, today, cause);
            });
  }

  /** What is erased. */
  private static final class Doomed {
    private final String number;
    private final long key;
    private final byte[] name;

    Doomed(Row row) throws SQLException {
      number = row.text("number");
      key = row.number("data_key");
      name = row.bytes("name");
    }
  }
}
