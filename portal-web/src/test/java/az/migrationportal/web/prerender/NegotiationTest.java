package az.migrationportal.web.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegotiationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru-RU,ru;q=0.9,en;q=0.8 | RU",
        "en-GB,en;q=0.9          | EN",
        "az                      | AZ",
        "de,ru;q=0.3,en;q=0.7    | EN",
        "de-DE,de;q=0.9          | AZ",
        "en;q=0,ru;q=0.1         | RU",
        "*                       | AZ",
        "not a header;;;         | AZ",
      })
  void the_best_of_our_languages_is_chosen(String header, ContentLocale expected) {
    assertThat(Negotiation.locale(header)).isEqualTo(expected);
  }

  @Test
  void who_says_nothing_gets_azerbaijani() {
    assertThat(Negotiation.locale(null)).isEqualTo(ContentLocale.AZ);
    assertThat(Negotiation.locale("x".repeat(10_000))).isEqualTo(ContentLocale.AZ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gzip", "gzip, deflate, br", "br, GZIP;q=0.5", "*", "deflate, *;q=0.1", "x-gzip"})
  void gzip_is_taken(String header) {
    assertThat(Negotiation.gzip(header)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "br", "gzip;q=0", "gzip; q=0.000, br", "gzip;q=0, *", "*;q=0"})
  void gzip_is_refused(String header) {
    assertThat(Negotiation.gzip(header)).isFalse();
  }
}
