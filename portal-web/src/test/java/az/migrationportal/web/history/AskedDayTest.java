package az.migrationportal.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.shell.PageRequest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedDayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void without_a_day_the_page_is_the_one_of_today() {
    AskedDay asked = AskedDay.of(request(Map.of()));
    assertThat(asked.isToday()).isTrue();
    assertThat(asked.bad()).isFalse();
  }

  @Test
  void a_day_is_over_or_to_come() {
    assertThat(asked("2025-06-01").isPast()).isTrue();
    assertThat(asked("2027-06-01").isPast()).isFalse();
    assertThat(asked("2027-06-01").isToday()).isFalse();
    assertThat(asked("2026-11-23").isToday()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2025-02-30", "1990-12-31", "2101-01-01", "01.06.2025", "-1"})
  void what_is_no_day_is_bad_and_today_is_shown(String typed) {
    assertThat(asked(typed).bad()).isTrue();
    assertThat(asked(typed).isToday()).isTrue();
  }

  @Test
  void two_days_are_put_in_order_and_stay_in_their_fields() {
    AskedDays asked =
        AskedDays.of(
            request(Map.of("from", "2026-01-01", "to", "2025-01-01")), TODAY.minusYears(1), TODAY);
    assertThat(asked.from()).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(asked.to()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(asked.typed()).containsEntry("from", "2025-01-01").containsEntry("to", "2026-01-01");
  }

  @Test
  void what_was_typed_wrongly_stands_in_its_field_again() {
    AskedDays asked = AskedDays.of(request(Map.of("from", "soon")), TODAY.minusYears(1), TODAY);
    assertThat(asked.bad()).isTrue();
    assertThat(asked.typed()).containsEntry("from", "soon").containsEntry("to", "2026-11-23");
  }

  private static AskedDay asked(String day) {
    return AskedDay.of(request(Map.of(AskedDay.ON, day)));
  }

  private static PageRequest request(Map<String, String> parameters) {
    return new PageRequest(ContentLocale.EN, "work-permit", parameters, TODAY);
  }
}
