package az.migrationportal.content.memory;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

  @ParameterizedTest
  @CsvSource({
    "az, iş icazəsi, İş icazəsinin müddəti",
    "az, müvəqqəti yaşayış, MÜVƏQQƏTİ YAŞAYIŞ haqqında",
    "ru, разрешение на работу, Без разрешения на работу нельзя",
    "ru, виза, Для визы нужны",
    "en, work permit, Two work permits",
  })
  void a_term_is_found_in_its_forms(String locale, String term, String text) {
    assertThat(TestTerms.of(ContentLocale.ofTag(locale).orElseThrow(), term, "x").in(text))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "en, visa, advisable",
    "en, work permit, work and permit",
    "ru, виза, вид",
    "en, card, carpet"
  })
  void other_words_are_no_term(String locale, String term, String text) {
    assertThat(TestTerms.of(ContentLocale.ofTag(locale).orElseThrow(), term, "x").in(text))
        .isEmpty();
  }

  @Test
  void of_two_terms_that_overlap_the_longer_is_told() {
    Terms terms =
        new Terms(ContentLocale.EN, List.of(known("permit"), known("work permit"), known("fee")));
    assertThat(terms.in("The fee for a work permit").stream().map(TermHit::source))
        .containsExactly("fee", "work permit");
  }

  private static Terms.Known known(String words) {
    return new Terms.Known(
        new ItemKey(words.replace(' ', '-')),
        words,
        "x",
        List.of(WordList.of(words, ContentLocale.EN)));
  }
}
