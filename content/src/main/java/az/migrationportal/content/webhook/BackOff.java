package az.migrationportal.content.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a receiver that failed is left alone: from half a minute to a day, for two days. */
final class BackOff {

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofHours(24));

  private BackOff() {}

  /** The pause after so many attempts, from 1; empty where it is tried no more. */
  static Optional<Duration> after(int attempts) {
    return attempts > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(attempts - 1));
  }
}
