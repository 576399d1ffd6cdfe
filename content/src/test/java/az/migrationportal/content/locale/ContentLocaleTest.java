package az.migrationportal.content.locale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLocaleTest {

  @Test
  void azerbaijani_falls_back_to_english_before_russian() {
    assertThat(ContentLocale.AZ.fallbacks()).containsExactly(ContentLocale.EN, ContentLocale.RU);
  }

  @Test
  void the_others_fall_back_to_azerbaijani_first() {
    assertThat(ContentLocale.EN.fallbacks()).containsExactly(ContentLocale.AZ, ContentLocale.RU);
    assertThat(ContentLocale.RU.fallbacks()).containsExactly(ContentLocale.AZ, ContentLocale.EN);
  }

  @ParameterizedTest
  @EnumSource
  void a_locale_never_falls_back_to_itself(ContentLocale locale) {
    assertThat(locale.fallbacks())
        .hasSize(ContentLocale.values().length - 1)
        .doesNotContain(locale);
  }

  @ParameterizedTest
  @EnumSource
  void a_tag_leads_back_to_its_locale(ContentLocale locale) {
    MachineLocale.inEach(() -> assertThat(ContentLocale.ofTag(locale.tag())).contains(locale));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AZ", "az-AZ", "tr", "az "})
  void any_other_text_is_no_locale(String tag) {
    assertThat(ContentLocale.ofTag(tag)).isEmpty();
  }

  @Test
  void azerbaijani_cases_its_two_letters_i_on_every_machine() {
    MachineLocale.inEach(
        () -> {
          assertThat("iş".toUpperCase(ContentLocale.AZ.javaLocale())).isEqualTo("İŞ");
          assertThat("ISTI".toLowerCase(ContentLocale.AZ.javaLocale())).isEqualTo("ıstı");
          assertThat("ID".toLowerCase(ContentLocale.EN.javaLocale())).isEqualTo("id");
        });
  }

  @Test
  void a_column_holds_the_tag_or_nothing() {
    LocaleColumn column = new LocaleColumn();
    assertThat(column.convertToDatabaseColumn(ContentLocale.RU)).isEqualTo("ru");
    assertThat(column.convertToEntityAttribute("ru")).isEqualTo(ContentLocale.RU);
    assertThat(column.convertToDatabaseColumn(null)).isNull();
    assertThat(column.convertToEntityAttribute(null)).isNull();
  }
}
