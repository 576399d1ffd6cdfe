package az.migrationportal.registration.officer;

import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who has signed in: for at most twelve hours, and not after half an hour of rest. */
@ApplicationScoped
public class OfficerSessions {
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration REST = Duration.ofMinutes(30);

  /** So often a session is marked as seen; more would write at every page. */
  private static final Duration MARK = Duration.ofMinutes(1);

  @Inject private RegistrationDatabase database;

  @Inject private Clock clock;

  /** The officer of a session; empty where it ended, never was, or the account is locked. */
  public Optional<Officer> find(SecretToken session) {
    Instant now = clock.instant();
    Optional<Officer> officer =
        database
            .query(
                Officer.SELECT
                    + "join officer_session s on s.officer = o.id where s.token_hash = ?"
                    + " and s.begun_at > ? and s.seen_at > ? and not o.locked",
                Officer::of,
                session.hash(),
                now.minus(LONGEST),
                now.minus(REST))
            .stream()
            .findFirst();
    officer.ifPresent(
        found ->
            database.update(
                "update officer_session set seen_at = ? where token_hash = ? and seen_at < ?",
                now,
                session.hash(),
                now.minus(MARK)));
    return officer;
  }

  /**
   * The officer of a session.
   *
   * @throws OfficerNotProven where there is none
   */
  public Officer require(Optional<SecretToken> session) {
    return session.flatMap(this::find).orElseThrow(OfficerNotProven::new);
  }

  /** Erases sessions that have ended. */
  void sweep() {
    Instant now = clock.instant();
    database.update(
        "delete from officer_session where begun_at <= ? or seen_at <= ?",
        now.minus(LONGEST),
        now.minus(REST));
  }
}
