package az.migrationportal.registration.confirmation;

import az.migrationportal.registration.rhythm.Freshness;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.store.Row;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Confirmations for whoever has one in hand. Needs no key and opens nothing. */
@ApplicationScoped
public class Confirmations {
  @Inject private RegistrationDatabase database;
  @Inject private Periods periods;
  @Inject private Clock clock;

  /**
   * What can be said about a code. Empty alike where there never was such a code and where its
   * registration was erased.
   */
  public Optional<CheckedConfirmation> find(SecretToken code) {
    return database
        .query(
            "select c.issued_on, c.ended_on, r.answered_on, r.home_on from confirmation c"
                + " join registration r on r.id = c.registration where c.code_hash = ?",
            this::checked,
            code.hash())
        .stream()
        .findFirst();
  }

  private CheckedConfirmation checked(Row row) throws SQLException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Periods.ZONE);
    boolean counts =
        row.dayIfAny("home_on") == null
            && periods.rhythm(row.day("answered_on"), null).on(today) != Freshness.EXPIRED;
    return new CheckedConfirmation(
        counts && row.dayIfAny("ended_on") == null, row.day("issued_on"));
  }
}
