package az.migrationportal.registration.alert;

import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Erases addresses that nobody confirmed in time, and answers that nobody opened for two years. */
@ApplicationScoped
class EraseExpired {

  @Inject private RegistrationDatabase database;

  @Inject private DataKeys keys;

  @Inject private Clock clock;

  /** Performs the act in one transaction; rows that somebody else holds are left for next time. */
  @Transactional(TxType.REQUIRES_NEW)
  void execute() {
    Instant now = clock.instant();
    database.update(
        "update saved_answer set address = null, address_index = null, confirm_hash = null,"
            + " confirm_by = null where confirmed_at is null and confirm_by <= ?",
        now);
    database
        .query(
            "select data_key from saved_answer where kept_until < ? for update skip locked",
            row -> row.number("data_key"),
            LocalDate.ofInstant(now, SaveAnswer.ZONE))
        .forEach(keys::erase);
  }
}
