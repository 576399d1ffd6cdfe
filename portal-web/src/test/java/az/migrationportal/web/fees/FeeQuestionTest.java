package az.migrationportal.web.fees;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.component.TypedDay;
import az.migrationportal.web.shell.PageRequest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeeQuestionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 31);

  @Test
  void without_a_day_it_is_today() {
    assertThat(asked(Map.of()))
        .isEqualTo(new FeeQuestion("", TODAY, new TypedDay("23", "11", "2026"), false));
  }

  @Test
  void another_day_is_taken_from_three_fields() {
    assertThat(asked(Map.of("day", " 31 ", "month", "01", "year", "2025", "group", "trp")))
        .isEqualTo(new FeeQuestion("trp", JANUARY, new TypedDay("31", "1", "2025"), false));
  }

  @Test
  void another_day_is_taken_from_a_link() {
    assertThat(asked(Map.of("asOf", "2025-01-31")))
        .isEqualTo(new FeeQuestion("", JANUARY, new TypedDay("31", "1", "2025"), false));
  }

  @ParameterizedTest
  @CsvSource({"31,2,2025", "1,13,2025", "1,1,1990", "1,1,25", "x,1,2025", "1,,2025", "-1,1,2025"})
  void what_is_no_day_is_kept_in_the_fields_and_marked(String day, String month, String year) {
    String typedMonth = month == null ? "" : month;
    assertThat(asked(Map.of("day", day, "month", typedMonth, "year", year)))
        .isEqualTo(new FeeQuestion("", TODAY, new TypedDay(day, typedMonth, year), true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.01.2025", "2025-02-30", "0001-01-01", "9999-12-31", "<script>"})
  void a_link_to_no_day_is_marked(String linked) {
    assertThat(asked(Map.of("asOf", linked)))
        .isEqualTo(new FeeQuestion("", TODAY, new TypedDay("", "", ""), true));
  }

  private static FeeQuestion asked(Map<String, String> parameters) {
    return FeeQuestion.of(new PageRequest(ContentLocale.EN, "fees", parameters, TODAY));
  }
}
