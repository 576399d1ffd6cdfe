package az.migrationportal.content.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.fact.FactUnit;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.locale.MachineLocale;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

  @ParameterizedTest
  @EnumSource
  void every_language_has_the_same_keys(ContentLocale locale) {
    assertThat(Words.of(locale).keys()).isEqualTo(Words.of(ContentLocale.AZ).keys()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_pattern_can_be_read(ContentLocale locale) {
    MachineLocale.inEach(
        () ->
            assertThat(Words.of(locale).keys())
                .allSatisfy(key -> assertThat(Words.of(locale).get(key, 5, 5)).isNotEmpty()));
  }

  @ParameterizedTest
  @EnumSource
  void every_unit_has_words(ContentLocale locale) {
    for (FactUnit unit : FactUnit.values()) {
      String key = unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(Words.of(locale).find(key, 5, "5")).isPresent();
      assertThat(Words.of(locale).find(key + ".gen", 5, "5")).isPresent();
    }
  }

  @Test
  void a_key_without_words_is_an_error_and_not_an_empty_text() {
    assertThatThrownBy(() -> Words.of(ContentLocale.EN).get("no-such-key"))
        .hasMessageContaining("no-such-key");
  }
}
