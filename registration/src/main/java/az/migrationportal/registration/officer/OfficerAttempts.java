package az.migrationportal.registration.officer;

import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Failed sign-ins in a row, by the name that was given, of an officer or not, in a row of the
 * database: every node counts there. An attempt counts as failed from its beginning until it
 * succeeds, so that many at once gain nothing. After five, a name rests for a quarter of an hour.
 */
@ApplicationScoped
class OfficerAttempts {
  private static final int FREE = 5;
  private static final Duration PAUSE = Duration.ofMinutes(15);

  @Inject private RegistrationDatabase database;

  @Inject private Clock clock;

  /**
   * Begins an attempt.
   *
   * @throws OfficerMustWait where the name has to rest; it is then not counted
   */
  @Transactional(TxType.REQUIRES_NEW)
  void begin(String name) {
    byte[] mark = mark(name);
    Instant now = clock.instant();
    database.update(
        "insert ignore into officer_attempt (mark, failures, last_at) values (?, 0, ?)", mark, now);
    Tally tally =
        database
            .query(
                "select failures, last_at from officer_attempt where mark = ? for update",
                row -> new Tally((int) row.number("failures"), row.moment("last_at")),
                mark)
            .get(0);
    Instant free = tally.last().plus(PAUSE);
    if (tally.failures() >= FREE && free.isAfter(now)) {
      throw new OfficerMustWait(Duration.between(now, free).toSeconds() + 1);
    }
    int failures = free.isAfter(now) ? tally.failures() + 1 : 1;
    database.update(
        "update officer_attempt set failures = ?, last_at = ? where mark = ?", failures, now, mark);
  }

  /** It was right: what was counted is forgotten. */
  @Transactional(TxType.REQUIRES_NEW)
  void succeeded(String name) {
    database.update("delete from officer_attempt where mark = ?", mark(name));
  }

  /** Forgets what no longer counts. */
  @Transactional(TxType.REQUIRES_NEW)
  void sweep() {
    database.update("delete from officer_attempt where last_at < ?", clock.instant().minus(PAUSE));
  }

  private static byte[] mark(String name) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java machine", e);
    }
  }

  private record Tally(int failures, Instant last) {}
}
