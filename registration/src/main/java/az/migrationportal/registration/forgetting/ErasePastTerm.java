package az.migrationportal.registration.forgetting;

import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.rhythm.Rhythm;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Erases registrations whose last day has come, a batch in a transaction of its own. */
@ApplicationScoped
class ErasePastTerm {
  private static final int BATCH = 100;

  @Inject private RegistrationDatabase database;
  @Inject private Periods periods;
  @Inject private Erasure erasure;
  @Inject private Clock clock;

  /** Performs the act; answers how many were erased, so that the caller asks again. */
  @Transactional(TxType.REQUIRES_NEW)
  int execute() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Periods.ZONE);
    List<Kept> candidates =
        database.query(
            "select id, answered_on, home_on from registration"
                + " where (state = 'ABROAD' and answered_on <= ?) or home_on <= ?"
                + " order by id limit ? for update skip locked",
            Kept::new,
            periods.silentSince(today),
            periods.homeSince(today),
            BATCH);
    int erased = 0;
    for (Kept kept : candidates) {
      Rhythm rhythm = periods.rhythm(kept.answeredOn, kept.homeOn);
      if (!rhythm.erasedOn().isAfter(today)) {
        erasure.erase(kept.id, kept.homeOn == null ? EraseCause.SILENT : EraseCause.RETURNED);
        erased++;
      }
    }
    return erased;
  }

  /** A registration as its clock sees it. */
  private static final class Kept {
    private final long id;
    private final LocalDate answeredOn;
    private final @Nullable LocalDate homeOn;

    Kept(Row row) throws SQLException {
      id = row.number("id");
      answeredOn = row.day("answered_on");
      homeOn = row.dayIfAny("home_on");
    }
  }
}
