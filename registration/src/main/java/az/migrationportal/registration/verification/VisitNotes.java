package az.migrationportal.registration.verification;

import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;

/** Notes that a visit was used, apart from the act it is used for, which would hold its row. */
@ApplicationScoped
class VisitNotes {
  @Inject private RegistrationDatabase database;
  @Inject private Clock clock;

  @Transactional(TxType.REQUIRES_NEW)
  void used(long visit) {
    note(database, visit, clock.instant());
  }

  static void note(RegistrationDatabase database, long visit, Instant now) {
    database.update("update visit set used_at = ? where id = ?", now, visit);
  }
}
