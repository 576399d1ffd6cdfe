package az.migrationportal.web.fees;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.shell.PageRequest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeeQuestionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void without_a_day_it_is_today() {
    assertThat(asked(Map.of())).isEqualTo(new FeeQuestion("", TODAY, "2026-11-23", false));
  }

  @Test
  void another_day_is_taken() {
    assertThat(asked(Map.of("asOf", " 2025-01-31 ", "group", "trp")))
        .isEqualTo(new FeeQuestion("trp", LocalDate.of(2025, 1, 31), "2025-01-31", false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.01.2025", "2025-02-30", "0001-01-01", "9999-12-31", "<script>"})
  void what_is_no_day_is_kept_in_the_field_and_marked(String typed) {
    assertThat(asked(Map.of("asOf", typed))).isEqualTo(new FeeQuestion("", TODAY, typed, true));
  }

  private static FeeQuestion asked(Map<String, String> parameters) {
    return FeeQuestion.of(new PageRequest(ContentLocale.EN, "fees", parameters, TODAY));
  }
}
