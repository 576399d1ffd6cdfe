package az.migrationportal.tests.deployment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** The clock of the deployments: it stands still until a test moves it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class HandMovedClock {
  private static final AtomicLong SECONDS =
      new AtomicLong(Instant.parse("2026-11-25T08:00:00Z").getEpochSecond());

  @Produces
  Clock clock() {
    return new Standing();
  }

  static Instant now() {
    return Instant.ofEpochSecond(SECONDS.get());
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
      return now();
    }
  }
}
