package az.migrationportal.content.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BakuDayTest {

  @ParameterizedTest
  @CsvSource({
    "2026-12-31T19:59:59Z, 2026-12-31",
    "2026-12-31T20:00:00Z, 2027-01-01",
    "2026-07-01T20:00:00Z, 2026-07-02"
  })
  void a_day_begins_at_midnight_in_baku_all_year(Instant moment, LocalDate day) {
    assertThat(new BakuDay(Clock.fixed(moment, ZoneOffset.UTC)).today()).isEqualTo(day);
  }
}
