package az.migrationportal.content.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  @Test
  void free_failures_cost_nothing() {
    assertThat(new Tally(4, NOON).left(NOON, 5)).isZero();
  }

  @Test
  void each_further_failure_doubles_the_pause_up_to_a_quarter_of_an_hour() {
    assertThat(new Tally(5, NOON).left(NOON, 5)).isEqualTo(Duration.ofSeconds(1));
    assertThat(new Tally(8, NOON).left(NOON, 5)).isEqualTo(Duration.ofSeconds(8));
    assertThat(new Tally(500, NOON).left(NOON, 5)).isEqualTo(Tally.LONGEST_PAUSE);
  }

  @Test
  void a_pause_ends() {
    Tally tally = new Tally(8, NOON);
    assertThat(tally.left(NOON.plusSeconds(3), 5)).isEqualTo(Duration.ofSeconds(5));
    assertThat(tally.left(NOON.plusSeconds(8), 5)).isZero();
  }

  @Test
  void as_long_as_the_longest_pause_without_failures_forgets_them() {
    assertThat(new Tally(40, NOON).and(NOON.plus(Tally.LONGEST_PAUSE)).failures()).isEqualTo(41);
    assertThat(new Tally(40, NOON).and(NOON.plusSeconds(901)).failures()).isEqualTo(1);
  }
}
