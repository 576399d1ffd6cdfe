package az.migrationportal.content.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactPeriodTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate NO_LONGER = LocalDate.of(2028, 1, 1);

  private static FactValue value(@Nullable LocalDate from, @Nullable LocalDate until) {
    return new FactValue(
        1L,
        null,
        null,
        null,
        null,
        null,
        null,
        from,
        until,
        List.of(),
        List.of(),
        null,
        FIRST,
        FIRST,
        Confidence.HIGH);
  }

  private static VisaRule rule(
      VisaRegime regime, @Nullable LocalDate from, @Nullable LocalDate until) {
    return new VisaRule(
        regime,
        30,
        null,
        null,
        List.of(),
        List.of(),
        from,
        until,
        Map.of(),
        List.of(),
        List.of(),
        FIRST,
        FIRST,
        Confidence.HIGH);
  }

  @Nested
  class AValue {

    @Test
    void is_valid_on_its_first_day_and_no_longer_on_the_day_it_ends() {
      FactValue value = value(FIRST, NO_LONGER);
      assertThat(value.covers(FIRST.minusDays(1))).isFalse();
      assertThat(value.covers(FIRST)).isTrue();
      assertThat(value.covers(NO_LONGER.minusDays(1))).isTrue();
      assertThat(value.covers(NO_LONGER)).isFalse();
    }

    @Test
    void without_an_end_stays_valid() {
      assertThat(value(FIRST, null).covers(LocalDate.of(2100, 1, 1))).isTrue();
    }

    @Test
    void without_a_beginning_was_always_valid() {
      assertThat(value(null, FIRST).covers(LocalDate.of(1918, 5, 28))).isTrue();
    }
  }

  @Nested
  class ACountry {

    private final Country country =
        new Country(
            "SA",
            new az.migrationportal.content.item.ItemKey("country-saudi-arabia"),
            Map.of(),
            Map.of(),
            List.of(
                rule(VisaRegime.VISA_FREE, FIRST, NO_LONGER),
                rule(VisaRegime.E_VISA, NO_LONGER, null)));

    @Test
    void changes_its_regime_on_the_day_a_temporary_rule_ends() {
      assertThat(country.on(NO_LONGER.minusDays(1)).orElseThrow().regime())
          .isEqualTo(VisaRegime.VISA_FREE);
      assertThat(country.on(NO_LONGER).orElseThrow().regime()).isEqualTo(VisaRegime.E_VISA);
    }

    @Test
    void has_no_rule_before_the_first() {
      assertThat(country.on(FIRST.minusDays(1))).isEmpty();
    }
  }

  @Nested
  class ALegalReference {

    @ParameterizedTest
    @CsvSource({
      "migration-code 45.1, migration-code, 45.1",
      "migration-code   64.0.8-1, migration-code, 64.0.8-1",
      "law-on-state-duty, law-on-state-duty, ''"
    })
    void is_an_act_and_perhaps_an_article(String text, String act, String article) {
      assertThat(LegalReference.parse(text)).isEqualTo(new LegalReference(act, article));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Migration Code", "migration_code 1", "code <b>", "code 1;2"})
    void is_nothing_else(String text) {
      assertThatThrownBy(() -> LegalReference.parse(text))
          .isInstanceOf(InvalidLegalReference.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Fee", "fee_x", "fee--x", "-fee", "haqq-ı"})
  void a_key_is_ascii_words_joined_by_hyphens(String key) {
    assertThatThrownBy(() -> new FactKey(key)).isInstanceOf(InvalidFactKey.class);
  }

  @Test
  void confidence_is_written_as_in_the_files() {
    assertThat(Confidence.NOT_FOUND.word()).isEqualTo("not-found");
    assertThat(Confidence.ofWord("not-found")).contains(Confidence.NOT_FOUND);
    assertThat(Confidence.ofWord("NOT_FOUND")).isEmpty();
  }
}
