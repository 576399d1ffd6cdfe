package az.migrationportal.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.i18n.TextCatalogue;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AZ | Yoxlanılıb: 1 noyabr 2026.
          EN | Checked on 1 November 2026.
          RU | Проверено 1 ноября 2026 г.
          """)
  void a_sentence_that_ends_with_a_day_has_one_full_stop(ContentLocale locale, String expected) {
    var texts = new TextCatalogue().in(locale);
    LocalDate day = LocalDate.of(2026, 11, 1);
    Tag line = Tag.of("p").with(Day.in(texts, "item.checked", day)).with(Day.stop(texts, day));
    assertThat(line.getElement().getTextRecursively()).isEqualTo(expected);
  }
}
