package az.migrationportal.content.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar of 2026 as it was announced in December 2025, and the rules behind it. */
class WorkCalendarTest {
  private final WorkCalendar calendar = WorkCalendar.bundled();

  @Test
  void nobody_works_from_20_to_30_march_2026() {
    assertThat(LocalDate.of(2026, 3, 19).datesUntil(LocalDate.of(2026, 4, 1)))
        .filteredOn(calendar::isWorkingDay)
        .containsExactly(LocalDate.of(2026, 3, 19), LocalDate.of(2026, 3, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-25, true", // Saturday of Novruz, moved
    "2026-03-26, true", // Sunday of Novruz, moved
    "2026-03-27, true", // Ramadan met Novruz
    "2026-03-30, true", // Ramadan met Novruz a second time
    "2026-03-09, true", // 8 March was a Sunday
    "2026-05-11, true", // 9 May was a Saturday
    "2026-05-29, true", // Qurban met Independence Day
    "2026-11-10, true", // 8 November was a Sunday, 9 November a holiday
    "2026-03-20, false",
    "2026-05-28, false"
  })
  void holidays_that_meet_a_day_off_move_to_the_next_working_day(LocalDate day, boolean moved) {
    assertThat(calendar.holiday(day)).isPresent().get().extracting("moved").isEqualTo(moved);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-10-18", "2026-11-12", "2026-11-17", "2026-03-31", "2026-05-27"})
  void days_that_are_only_observed_are_no_holidays(LocalDate day) {
    boolean qurban = day.equals(LocalDate.of(2026, 5, 27));
    assertThat(calendar.holiday(day).isPresent()).isEqualTo(qurban);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-19, 5, 2026-04-06",
    "2026-03-19, 1, 2026-03-31",
    "2026-11-06, 5, 2026-11-17", // a Friday before Victory Day and Flag Day
    "2026-12-28, 3, 2027-01-05", // 2 January is a Saturday and moves to the Monday
    "2026-06-12, 1, 2026-06-16",
    "2026-12-05, 1, 2026-12-07"
  })
  void working_days_are_counted_from_the_day_after(LocalDate from, int days, LocalDate last) {
    assertThat(calendar.after(from, days)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-28, 3, 2027-02-24",
    "2026-03-31, 3, 2026-03-17",
    "2026-12-31, 1, 2026-12-30",
    "2027-01-21, 1, 2027-01-19"
  })
  void whole_working_days_lie_before_a_day(LocalDate end, int days, LocalDate first) {
    assertThat(calendar.before(end, days)).isEqualTo(first);
  }

  @Test
  void years_whose_feasts_nobody_has_set_yet_are_known_to_be_unknown() {
    assertThat(calendar.knows(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(calendar.knows(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 5))).isFalse();
  }

  @Test
  void the_last_working_day_is_the_day_itself_or_one_before() {
    assertThat(calendar.lastWorkingDay(LocalDate.of(2026, 11, 10)))
        .isEqualTo(LocalDate.of(2026, 11, 6));
    assertThat(calendar.lastWorkingDay(LocalDate.of(2026, 11, 11)))
        .isEqualTo(LocalDate.of(2026, 11, 11));
  }
}
