package az.migrationportal.content.attempt;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Slows guessing down, per account, per address and per both, over all nodes. An attempt counts as
 * failed from its beginning until it succeeds, so that many at once gain nothing. What is counted
 * stays counted when the caller's transaction is undone.
 *
 * <p>Behind a proxy that hides addresses all callers share one.
 */
@ApplicationScoped
public class Attempts {
  private static final Duration KEPT = Duration.ofDays(1);

  @Inject private Database database;

  @Inject private Clock clock;

  /**
   * Begins an attempt.
   *
   * @param account the name that was given, of an account or not
   * @throws TooManyAttempts where it has to wait; it is then not counted
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public void begin(String account, String address) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    database.update(
        "delete from sign_in_attempt where last_at < ? order by last_at limit 50", now.minus(KEPT));
    List<Place> places = Place.of(account, address);
    refuseWhileWaiting(places, now);
    for (Place place : places) {
      count(place, now);
    }
  }

  /** The attempt was right: its failures are forgotten, those of others at the address stay. */
  @Transactional(TxType.NOT_SUPPORTED)
  public void succeeded(String account, String address) {
    List<Place> places = Place.of(account, address);
    database.update("delete from sign_in_attempt where place = ?", places.get(0).hash());
    for (Place place : places.subList(1, places.size())) {
      database.update(
          "update sign_in_attempt set tally = greatest(tally - 1, 0) where place = ?",
          place.hash());
    }
  }

  /** How long the account waits from addresses that did not fail themselves; zero where not. */
  public Duration pause(String account) {
    Place place = Place.of(account, "").get(1);
    return read(place).left(clock.instant(), place.free());
  }

  /** Failures in a row that count against the account. */
  public int failures(String account) {
    Tally tally = read(Place.of(account, "").get(1));
    boolean forgotten = tally.last().plus(Tally.LONGEST_PAUSE).isBefore(clock.instant());
    return forgotten ? 0 : tally.failures();
  }

  /** Forgets everything counted against an account, from whatever address. */
  void forget(String account) {
    database.update("delete from sign_in_attempt where account = ?", Place.accountHash(account));
  }

  private void refuseWhileWaiting(List<Place> places, Instant now) {
    Duration longest =
        places.stream()
            .map(place -> read(place).left(now, place.free()))
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    if (!longest.isZero()) {
      throw new TooManyAttempts(longest);
    }
  }

  /** Compares and sets, each statement on its own: two at once cannot both take the same turn. */
  private void count(Place place, Instant now) {
    boolean counted = false;
    while (!counted) {
      Tally seen = read(place);
      Duration left = seen.left(now, place.free());
      if (!left.isZero()) {
        throw new TooManyAttempts(left);
      }
      Tally next = seen.and(now);
      counted =
          seen.equals(NONE)
              ? database.update(
                      "insert ignore into sign_in_attempt (place, account, tally, last_at) values"
                          + " (?, ?, ?, ?)",
                      place.hash(),
                      place.account(),
                      next.failures(),
                      now)
                  == 1
              : database.update(
                      "update sign_in_attempt set tally = ?, last_at = ? where place = ? and tally"
                          + " = ? and last_at = ?",
                      next.failures(),
                      now,
                      place.hash(),
                      seen.failures(),
                      seen.last())
                  == 1;
    }
  }

  private static final Tally NONE = new Tally(0, Instant.EPOCH);

  private Tally read(Place place) {
    return database
        .query(
            "select tally, last_at from sign_in_attempt where place = ?",
            row -> new Tally((int) row.number("tally"), row.moment("last_at")),
            place.hash())
        .stream()
        .findFirst()
        .orElse(NONE);
  }
}
