package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PortalUnderTest.class)
class CountryTextsIT {

  @ParameterizedTest
  @CsvSource({
    "/az/olkeler/almaniya, Viza lazımdır, Einwohnermeldeamt",
    "/en/countries/germany, You need a visa, Einwohnermeldeamt",
    "/ru/strany/germaniya, Нужна виза, Einwohnermeldeamt"
  })
  void a_country_with_a_text_shows_it_beside_the_visa_rule(
      String page, String rule, String text, Visitor visitor) {
    String body = visitor.get(page).body();
    assertThat(body)
        .contains(rule)
        .contains(text)
        .contains("berlin.mfa.gov.az")
        .contains("application/ld+json");
    assertThat(body.split("<h1", -1)).hasSize(2);
    assertThat(body.split("id=\"portal-sources\"", -1)).hasSize(2);
  }

  @Test
  void every_other_country_keeps_its_short_page(Visitor visitor) {
    assertThat(visitor.get("/en/countries/qatar").body())
        .contains("Qatar: visa for Azerbaijan")
        .doesNotContain("Missions of Azerbaijan");
  }

  @Test
  void the_site_map_lists_the_page_of_a_country_once(Visitor visitor) {
    String map = visitor.get("/sitemap.xml").body();
    for (String page :
        List.of("/en/countries/germany", "/en/countries/qatar", "/ru/strany/rossiya")) {
      assertThat(map.split("<loc>[^<]*" + page + "</loc>", -1)).as(page).hasSize(2);
    }
  }

  @Test
  void the_api_has_the_text_and_the_rule_under_one_key(Visitor visitor) {
    JsonObject item = visitor.json("/api/v1/items/country-russia?locale=ru");
    assertThat(item.getString("type")).isEqualTo("country");
    assertThat(item.getString("path")).isEqualTo("/ru/strany/rossiya");
    assertThat(visitor.json("/api/v1/countries/RU?locale=ru").getString("key"))
        .isEqualTo("country-russia");
  }

  @ParameterizedTest
  @CsvSource({
    "en, russia visa, country-russia",
    "en, germany visa, country-germany",
    "az, Rusiyada qeydiyyat, country-russia",
    "ru, регистрация в Германии, country-germany",
    "en, qatar visa, country-qatar"
  })
  void search_finds_one_document_for_rule_and_text(
      String locale, String words, String key, Visitor visitor) {
    JsonObject found =
        visitor.json("/api/v1/search?locale=" + locale + "&q=" + Visitor.encoded(words));
    List<String> keys =
        found.getJsonArray("hits").stream()
            .map(JsonValue::asJsonObject)
            .map(result -> result.getString("key"))
            .toList();
    assertThat(keys).contains(key).doesNotHaveDuplicates();
    assertThat(keys.indexOf(key)).isLessThan(5);
  }
}
