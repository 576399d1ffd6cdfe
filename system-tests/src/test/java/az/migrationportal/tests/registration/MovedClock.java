package az.migrationportal.tests.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** The clock of this deployment: it stands still until a test moves it. */
@ApplicationScoped
public class MovedClock {
  private static final AtomicLong SECONDS =
      new AtomicLong(Instant.parse("2026-11-25T08:00:00Z").getEpochSecond());

  @Produces
  Clock clock() {
    return new Standing();
  }

  static void move(Duration on) {
    SECONDS.addAndGet(on.toSeconds());
  }

  private static final class Standing extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochSecond(SECONDS.get());
    }
  }
}
