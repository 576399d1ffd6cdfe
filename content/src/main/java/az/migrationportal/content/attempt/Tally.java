package az.migrationportal.content.attempt;

import java.time.Duration;
import java.time.Instant;

/**
 * Failures at one place, and the last. After some free ones each further one doubles the pause,
 * from one second to a quarter of an hour; as long without any forgets them.
 */
record Tally(int failures, Instant last) {
  static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

  /** With one more failure. */
  Tally and(Instant now) {
    boolean forgotten = last.plus(LONGEST_PAUSE).isBefore(now);
    return new Tally(forgotten ? 1 : failures + 1, now);
  }

  /** How long to wait before the next attempt; zero where it may begin. */
  Duration left(Instant now, int free) {
    if (failures < free) {
      return Duration.ZERO;
    }
    long seconds = 1L << Math.min(failures - free, 20);
    Duration pause = Duration.ofSeconds(Math.min(seconds, LONGEST_PAUSE.toSeconds()));
    Duration left = Duration.between(now, last.plus(pause));
    return left.isNegative() ? Duration.ZERO : left;
  }
}
