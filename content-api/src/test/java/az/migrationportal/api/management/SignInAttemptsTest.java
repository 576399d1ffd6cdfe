package az.migrationportal.api.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {
  private final FixedClock clock = new FixedClock();
  private final SignInAttempts attempts = new SignInAttempts(clock);

  @Test
  void a_few_failures_are_free() {
    assertThat(failures(5, "eva", "10.0.0.1")).isEqualTo(Duration.ZERO);
  }

  @Test
  void each_further_failure_doubles_the_pause() {
    failures(5, "eva", "10.0.0.1");
    assertThat(attempts.begin("eva", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));
    clock.forward(Duration.ofSeconds(1));
    assertThat(attempts.begin("eva", "10.0.0.1")).isEqualTo(Duration.ZERO);
    assertThat(attempts.begin("eva", "10.0.0.1")).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void the_pause_has_an_end() {
    for (int i = 0; i < 100; i++) {
      attempts.begin("eva", "10.0.0.1");
      clock.forward(Duration.ofMinutes(14));
    }
    assertThat(attempts.begin("eva", "10.0.0.1")).isLessThanOrEqualTo(Duration.ofMinutes(15));
    clock.forward(Duration.ofMinutes(16));
    assertThat(failures(5, "eva", "10.0.0.1")).isEqualTo(Duration.ZERO);
  }

  @Test
  void success_forgets_the_failures() {
    failures(4, "eva", "10.0.0.1");
    attempts.begin("eva", "10.0.0.1");
    attempts.succeeded("eva", "10.0.0.1");
    assertThat(failures(5, "eva", "10.0.0.1")).isEqualTo(Duration.ZERO);
  }

  @Test
  void another_person_at_another_address_is_not_slowed_down() {
    failures(6, "eva", "10.0.0.1");
    assertThat(attempts.begin("eva", "10.0.0.2")).isEqualTo(Duration.ZERO);
    assertThat(attempts.begin("adam", "10.0.0.1")).isEqualTo(Duration.ZERO);
  }

  @Test
  void one_address_cannot_try_many_names() {
    Duration last = Duration.ZERO;
    for (int i = 0; i < 61; i++) {
      last = attempts.begin("name" + i, "10.0.0.1");
    }
    assertThat(last).isPositive();
  }

  @Test
  void many_addresses_cannot_try_one_name() {
    Duration last = Duration.ZERO;
    for (int i = 0; i < 31; i++) {
      last = attempts.begin("eva", "10.0.0." + i);
    }
    assertThat(last).isPositive();
  }

  private Duration failures(int count, String account, String address) {
    Duration last = Duration.ZERO;
    for (int i = 0; i < count; i++) {
      last = attempts.begin(account, address);
    }
    return last;
  }

  private static final class FixedClock extends Clock {
    private Instant now = Instant.parse("2026-11-23T00:00:00Z");

    void forward(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
