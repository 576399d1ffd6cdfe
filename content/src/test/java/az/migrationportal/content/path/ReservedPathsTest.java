package az.migrationportal.content.path;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedPathsTest {

  @ParameterizedTest
  @CsvSource({
    "AZ, axtaris",
    "AZ, redaksiya",
    "EN, search",
    "EN, editor",
    "RU, poisk",
    "RU, redakciya",
    "AZ, onbaxis",
    "EN, preview",
    "RU, predprosmotr"
  })
  void the_portals_own_addresses_are_reserved_with_all_below(ContentLocale locale, String path) {
    assertThat(ReservedPaths.contains(locale, path)).isTrue();
    assertThat(ReservedPaths.contains(locale, path + "/below")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"api", "openapi", "health", "metrics", "sitemap", "robots", "static"})
  void addresses_of_machines_are_reserved_in_every_locale(String path) {
    for (ContentLocale locale : ContentLocale.values()) {
      assertThat(ReservedPaths.contains(locale, path)).isTrue();
      assertThat(ReservedPaths.contains(locale, path + "/v1")).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_pathway_stands_below_the_page_that_lists_them_and_not_in_its_place(ContentLocale locale) {
    String list = ReservedPaths.pathways(locale);
    assertThat(ReservedPaths.contains(locale, list)).isTrue();
    assertThat(ReservedPaths.contains(locale, list + "/work")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void a_country_stands_below_the_page_that_lists_them_and_not_in_its_place(ContentLocale locale) {
    String list = ReservedPaths.countries(locale);
    assertThat(ReservedPaths.contains(locale, list)).isTrue();
    assertThat(ReservedPaths.contains(locale, list + "/x")).isFalse();
  }

  @Test
  void a_word_is_reserved_only_where_it_is_an_address() {
    assertThat(ReservedPaths.contains(ContentLocale.EN, "axtaris")).isFalse();
    assertThat(ReservedPaths.contains(ContentLocale.EN, "fees-of-consulates")).isFalse();
    assertThat(ReservedPaths.contains(ContentLocale.EN, "visa/fees")).isFalse();
  }
}
