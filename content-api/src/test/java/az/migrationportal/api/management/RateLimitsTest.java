package az.migrationportal.api.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-26T12:00:00Z"));
  private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
  private final RateLimits limits = new RateLimits(clock, Optional.of(60));

  private void drain(long token, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(limits.take(token, null).allowed()).isTrue();
    }
  }

  @Test
  void a_token_makes_as_many_requests_as_a_minute_allows_and_then_waits() {
    drain(1, 60);
    RateLimits.State refused = limits.take(1, null);
    assertThat(refused.allowed()).isFalse();
    assertThat(refused.left()).isZero();
    assertThat(refused.waitSeconds()).isEqualTo(1);
    assertThat(refused.fullSeconds()).isEqualTo(60);
  }

  @Test
  void waiting_as_long_as_told_is_enough() {
    drain(1, 60);
    now.updateAndGet(at -> at.plusSeconds(limits.take(1, null).waitSeconds()));
    assertThat(limits.take(1, null).allowed()).isTrue();
    assertThat(limits.take(1, null).allowed()).isFalse();
  }

  @Test
  void a_bucket_never_holds_more_than_a_minute() {
    drain(1, 1);
    now.updateAndGet(at -> at.plusSeconds(86_400));
    assertThat(limits.take(1, null).left()).isEqualTo(59);
  }

  @Test
  void tokens_do_not_share_and_one_may_have_a_limit_of_its_own() {
    drain(1, 60);
    drain(2, 60);
    assertThat(limits.take(3, 2).limit()).isEqualTo(2);
    assertThat(limits.take(3, 2).allowed()).isTrue();
    RateLimits.State refused = limits.take(3, 2);
    assertThat(refused.allowed()).isFalse();
    assertThat(refused.waitSeconds()).isEqualTo(30);
  }

  @Test
  void a_clock_that_goes_back_gives_nothing_away() {
    drain(1, 60);
    now.updateAndGet(at -> at.minusSeconds(3600));
    assertThat(limits.take(1, null).allowed()).isFalse();
  }
}
