package az.migrationportal.content.wording;

import static az.migrationportal.content.locale.ContentLocale.AZ;
import static az.migrationportal.content.locale.ContentLocale.EN;
import static az.migrationportal.content.locale.ContentLocale.RU;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.FactKind;
import az.migrationportal.content.fact.FactUnit;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.locale.MachineLocale;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A no-break space is written as ~ here. */
class ValueTextTest {

  private static String text(ContentLocale locale, FactKind kind, FactValue value, FactForm form) {
    return new ValueText(locale).text(kind, value, form).replace('\u00a0', '~');
  }

  private static String plain(ContentLocale locale, FactKind kind, FactValue value) {
    return text(locale, kind, value, FactForm.PLAIN);
  }

  @Nested
  class Money {

    @Test
    void is_grouped_as_each_language_groups() {
      FactValue value = Tea.money(1400, null);
      assertThat(plain(AZ, FactKind.FEE, value)).isEqualTo("1~400~AZN");
      assertThat(plain(EN, FactKind.FEE, value)).isEqualTo("1,400~AZN");
      assertThat(plain(RU, FactKind.FEE, value)).isEqualTo("1~400~AZN");
    }

    @ParameterizedTest
    @CsvSource({
      "0, 0",
      "7, 7",
      "999, 999",
      "1000, '1,000'",
      "35000, '35,000'",
      "500000, '500,000'",
      "1234567, '1,234,567'",
      "-1000, '−1,000'"
    })
    void is_grouped_by_threes(long amount, String written) {
      MachineLocale.inEach(() -> assertThat(new ValueText(EN).number(amount)).isEqualTo(written));
    }

    @Test
    void of_nothing_is_free() {
      assertThat(plain(AZ, FactKind.FEE, Tea.money(0, null))).isEqualTo("pulsuz");
      assertThat(plain(EN, FactKind.FEE, Tea.money(0, null))).isEqualTo("free");
      assertThat(plain(RU, FactKind.FEE, Tea.money(0, null))).isEqualTo("бесплатно");
    }

    @Test
    void from_nothing_up_to_something_is_a_range() {
      assertThat(plain(EN, FactKind.FEE, Tea.money(0, 50L))).isEqualTo("0 to 50~AZN");
    }

    @Test
    void may_be_a_range() {
      FactValue value = Tea.money(300, 400L);
      assertThat(plain(AZ, FactKind.MONEY, value)).isEqualTo("300–400~AZN");
      assertThat(plain(EN, FactKind.MONEY, value)).isEqualTo("300 to 400~AZN");
      assertThat(plain(RU, FactKind.MONEY, value)).isEqualTo("300–400~AZN");
    }

    @Test
    void is_a_bare_number_where_the_text_asks_for_one() {
      assertThat(text(EN, FactKind.FEE, Tea.money(1400, null), FactForm.NUMBER)).isEqualTo("1,400");
      assertThat(text(RU, FactKind.FEE, Tea.money(0, null), FactForm.NUMBER)).isEqualTo("0");
    }
  }

  @Nested
  class Duration {

    @ParameterizedTest
    @CsvSource({
      "1, 1~день, 1~дня",
      "2, 2~дня, 2~дней",
      "4, 4~дня, 4~дней",
      "5, 5~дней, 5~дней",
      "11, 11~дней, 11~дней",
      "12, 12~дней, 12~дней",
      "21, 21~день, 21~дня",
      "22, 22~дня, 22~дней",
      "30, 30~дней, 30~дней",
      "90, 90~дней, 90~дней",
      "101, 101~день, 101~дня",
      "111, 111~дней, 111~дней"
    })
    void is_counted_in_russian_as_cldr_says(long days, String plain, String genitive) {
      FactValue value = Tea.duration(days, FactUnit.DAY);
      MachineLocale.inEach(
          () -> {
            assertThat(text(RU, FactKind.DURATION, value, FactForm.PLAIN)).isEqualTo(plain);
            assertThat(text(RU, FactKind.DURATION, value, FactForm.GENITIVE)).isEqualTo(genitive);
          });
    }

    @ParameterizedTest
    @CsvSource({
      "HOUR, 3~saat, 3~hours, 3~часа", "DAY, 3~gün, 3~days, 3~дня",
      "WORKING_DAY, 3~iş günü, 3~working days, 3~рабочих дня", "WEEK, 3~həftə, 3~weeks, 3~недели",
      "MONTH, 3~ay, 3~months, 3~месяца", "YEAR, 3~il, 3~years, 3~года"
    })
    void has_every_unit_in_every_language(FactUnit unit, String az, String en, String ru) {
      FactValue value = Tea.duration(3, unit);
      assertThat(plain(AZ, FactKind.DURATION, value)).isEqualTo(az);
      assertThat(plain(EN, FactKind.DURATION, value)).isEqualTo(en);
      assertThat(plain(RU, FactKind.DURATION, value)).isEqualTo(ru);
    }

    @Test
    void of_one_is_singular_in_english() {
      assertThat(plain(EN, FactKind.DURATION, Tea.duration(1, FactUnit.WORKING_DAY)))
          .isEqualTo("1~working day");
    }

    @ParameterizedTest
    @EnumSource(FactUnit.class)
    void has_a_genitive_that_only_russian_tells_apart(FactUnit unit) {
      FactValue value = Tea.duration(2, unit);
      assertThat(text(AZ, FactKind.DURATION, value, FactForm.GENITIVE))
          .isEqualTo(plain(AZ, FactKind.DURATION, value));
      assertThat(text(EN, FactKind.DURATION, value, FactForm.GENITIVE))
          .isEqualTo(plain(EN, FactKind.DURATION, value));
      assertThat(text(RU, FactKind.DURATION, value, FactForm.GENITIVE))
          .isNotEqualTo(plain(RU, FactKind.DURATION, value));
    }

    @Test
    void of_a_range_is_counted_by_its_upper_end() {
      FactValue value = Tea.duration(2, 5L, FactUnit.MONTH);
      assertThat(plain(AZ, FactKind.DURATION, value)).isEqualTo("2–5~ay");
      assertThat(plain(EN, FactKind.DURATION, value)).isEqualTo("2 to 5~months");
      assertThat(plain(RU, FactKind.DURATION, value)).isEqualTo("2–5~месяцев");
    }
  }

  @Nested
  class Day {

    @Test
    void is_written_out() {
      MachineLocale.inEach(
          () -> {
            FactValue value = Tea.day(LocalDate.of(2025, 1, 1));
            assertThat(plain(AZ, FactKind.DATE, value)).isEqualTo("1 yanvar 2025");
            assertThat(plain(EN, FactKind.DATE, value)).isEqualTo("1 January 2025");
            assertThat(plain(RU, FactKind.DATE, value)).isEqualTo("1 января 2025~г.");
          });
    }

    @Test
    void is_the_same_day_in_every_time_zone_of_the_machine() {
      assertThat(new ValueText(EN).date(LocalDate.of(2026, 3, 29))).isEqualTo("29 March 2026");
      assertThat(new ValueText(EN).date(LocalDate.of(2026, 12, 31))).isEqualTo("31 December 2026");
    }
  }

  @Nested
  class Term {

    @Test
    void of_whole_years_is_counted_in_years() {
      assertThat(new ValueText(EN).period(Period.ofMonths(12))).isEqualTo("1\u00a0year");
      assertThat(new ValueText(RU).period(Period.ofMonths(24))).isEqualTo("2\u00a0года");
    }

    @Test
    void may_have_years_and_months() {
      assertThat(new ValueText(EN).period(Period.ofMonths(18)))
          .isEqualTo("1\u00a0year 6\u00a0months");
      assertThat(new ValueText(RU).period(Period.ofMonths(18)))
          .isEqualTo("1\u00a0год 6\u00a0месяцев");
      assertThat(new ValueText(AZ).period(Period.ofMonths(18))).isEqualTo("1\u00a0il 6\u00a0ay");
    }

    @Test
    void of_days_stays_in_days() {
      assertThat(new ValueText(RU).period(Period.ofDays(30))).isEqualTo("30\u00a0дней");
    }
  }

  @ParameterizedTest
  @EnumSource(FactKind.class)
  void what_was_not_found_is_being_checked(FactKind kind) {
    assertThat(plain(AZ, kind, Tea.notFound())).isEqualTo("yoxlanılır");
    assertThat(plain(EN, kind, Tea.notFound())).isEqualTo("being checked");
    assertThat(plain(RU, kind, Tea.notFound())).isEqualTo("уточняется");
  }

  @Test
  void a_count_is_a_number_and_a_contact_stays_as_written() {
    assertThat(plain(RU, FactKind.COUNT, Tea.value(6800, null, Confidence.HIGH)))
        .isEqualTo("6~800");
    assertThat(plain(RU, FactKind.CONTACT, Tea.contact("(012) 919", null))).isEqualTo("(012) 919");
  }
}
