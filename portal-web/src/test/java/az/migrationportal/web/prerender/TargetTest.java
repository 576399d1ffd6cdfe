package az.migrationportal.web.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

  @ParameterizedTest
  @CsvSource({
    "/en/work-permit, /en/work-permit, work-permit",
    "/en/work-permit/, /en/work-permit, work-permit",
    "//en//countries/turkiye, /en/countries/turkiye, countries/turkiye",
    "/en;jsessionid=1/fees;x=y, /en/fees, fees",
    "/en/work%2Dpermit, /en/work-permit, work-permit",
    "/en/a+b, /en/a+b, a+b",
  })
  void an_address_is_written_in_one_way(String raw, String canonical, String path) {
    Target target = Target.of(raw).orElseThrow();
    assertThat(target.canonical()).isEqualTo(canonical);
    assertThat(target.path()).isEqualTo(path);
    assertThat(target.locale()).contains(ContentLocale.EN);
  }

  @Test
  void what_does_not_begin_with_a_language_has_none() {
    assertThat(Target.of("/de/visa").orElseThrow().locale()).isEmpty();
    assertThat(Target.of("/").orElseThrow().path()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/en/%", "/en/%zz", "/en/%00", "/en/%0d%0aX: y", "/en/..%5c..%5cweb", "/en/%ff"})
  void no_page_is_at_a_broken_address(String raw) {
    assertThat(Target.of(raw)).isEmpty();
  }

  @Test
  void no_page_is_at_an_endless_address() {
    assertThat(Target.of("/en/" + "a".repeat(500))).isEmpty();
  }
}
