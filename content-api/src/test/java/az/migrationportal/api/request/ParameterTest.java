package az.migrationportal.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.content.locale.ContentLocale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  @Test
  void without_a_locale_azerbaijani_is_meant() {
    assertThat(Parameter.locale(null)).isEqualTo(ContentLocale.AZ);
    assertThat(Parameter.locale("ru")).isEqualTo(ContentLocale.RU);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RU", "ru-RU", "de", "ru,az", " ru", "\u0131", "../az"})
  void another_locale_is_refused(String value) {
    refuses("locale", () -> Parameter.locale(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "tr", "az"})
  void a_locale_is_read_whatever_the_machine_speaks(String machine) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(machine));
      assertThat(Parameter.locale("az")).isEqualTo(ContentLocale.AZ);
      refuses("locale", () -> Parameter.locale("AZ"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_limit_within_its_bounds_is_taken() {
    assertThat(Parameter.limit(null, 50, 200)).isEqualTo(50);
    assertThat(Parameter.limit("1", 50, 200)).isEqualTo(1);
    assertThat(Parameter.limit("200", 50, 200)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "201", "1e2", "", "٣", "99999999999999999999", "1.0", "+1"})
  void another_limit_is_refused(String value) {
    refuses("limit", () -> Parameter.limit(value, 50, 200));
  }

  @Test
  void a_day_is_iso_8601() {
    assertThat(Parameter.day("asOf", "2027-01-01", TODAY)).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(Parameter.day("asOf", null, TODAY)).isEqualTo(TODAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"today", "2026-02-30", "01.11.2026", "+999999999-01-01", "0001-01-01", ""})
  void another_day_is_refused(String value) {
    refuses("asOf", () -> Parameter.day("asOf", value, TODAY));
  }

  @Test
  void a_moment_is_iso_8601_in_utc() {
    assertThat(Parameter.instant("updatedSince", null)).isNull();
    assertThat(Parameter.instant("updatedSince", "2026-11-01T00:00:00Z"))
        .isEqualTo(Instant.parse("2026-11-01T00:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-01", "yesterday", "", "-1000000000-01-01T00:00:00Z", "0"})
  void another_moment_is_refused(String value) {
    refuses("updatedSince", () -> Parameter.instant("updatedSince", value));
  }

  @Test
  void a_long_value_is_not_echoed_whole() {
    assertThatThrownBy(() -> Parameter.locale("x".repeat(5000)))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused ->
                assertThat(String.valueOf(refused.problem().data().get("value")))
                    .hasSizeLessThan(110));
  }

  private static void refuses(String parameter, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused -> {
              assertThat(refused.problem().status()).isEqualTo(400);
              assertThat(refused.problem().data()).containsEntry("parameter", parameter);
            });
  }
}
