package az.migrationportal.registration.alert;

import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * The owner of an address wants to hear of changes. Confirming twice is no error; after the term
 * there is nothing left to confirm.
 */
@ApplicationScoped
public class ConfirmAlert {

  @Inject private RegistrationDatabase database;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param token from the confirmation mail, not the one that opens the answer
   * @throws UnknownAnswer where there is nothing to confirm
   */
  @Transactional
  public void execute(SecretToken token) {
    Instant now = clock.instant();
    int known =
        database.update(
            "update saved_answer set confirmed_at = coalesce(confirmed_at, ?)"
                + " where confirm_hash = ? and (confirmed_at is not null or confirm_by > ?)",
            now,
            token.hash(),
            now);
    if (known == 0 && !isConfirmed(token)) {
      throw new UnknownAnswer();
    }
  }

  /** A statement that changes nothing may count no row, by the driver's settings. */
  private boolean isConfirmed(SecretToken token) {
    return !database
        .query(
            "select id from saved_answer where confirm_hash = ? and confirmed_at is not null",
            row -> row.number("id"),
            token.hash())
        .isEmpty();
  }
}
