package az.migrationportal.registration.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
  private static final LocalDate ANSWERED = LocalDate.of(2026, 8, 31);

  @ParameterizedTest
  @CsvSource({
    "2026-08-31, FRESH",
    "2027-08-30, FRESH",
    "2027-08-31, AGEING",
    "2028-02-28, AGEING",
    "2028-02-29, EXPIRED"
  })
  void what_was_said_ages(LocalDate day, Freshness freshness) {
    assertThat(periods().rhythm(ANSWERED, null).on(day)).isEqualTo(freshness);
  }

  @Test
  void silence_ends_two_years_after_expiry_and_a_return_after_its_own_term() {
    assertThat(periods().rhythm(ANSWERED, null).erasedOn()).isEqualTo(LocalDate.of(2030, 2, 28));
    assertThat(periods().rhythm(ANSWERED, LocalDate.of(2026, 12, 1)).erasedOn())
        .isEqualTo(LocalDate.of(2028, 12, 1));
  }

  @Test
  void a_sweep_looks_at_all_that_may_be_past_their_end() {
    LocalDate end = periods().rhythm(ANSWERED, null).erasedOn();
    assertThat(periods().silentSince(end)).isAfterOrEqualTo(ANSWERED);
    assertThat(periods().homeSince(LocalDate.of(2028, 2, 29)))
        .isAfterOrEqualTo(LocalDate.of(2026, 2, 28));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25", "2028-02-28", "2028-02-29", "2028-08-31", "2029-03-01"})
  void the_earliest_answer_that_counts_is_found_to_the_day(LocalDate today) {
    LocalDate since = periods().countedSince(today);
    assertThat(periods().rhythm(since, null).on(today)).isNotEqualTo(Freshness.EXPIRED);
    assertThat(periods().rhythm(since.minusDays(1), null).on(today)).isEqualTo(Freshness.EXPIRED);
  }

  private static Periods periods() {
    return new Periods(12, 6, 24, 24);
  }
}
