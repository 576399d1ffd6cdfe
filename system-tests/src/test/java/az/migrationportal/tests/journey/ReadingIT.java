package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PortalUnderTest.class)
class ReadingIT {
  private static final int LIMIT = 40 * 1024;

  static List<String> pages() {
    return PublicPages.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_complete_without_cookie_script_or_session(String page, Visitor visitor) {
    HttpResponse<String> response = visitor.get(page);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(response.body()).contains("<h1").contains("</main>").contains("</html>");
    assertThat(response.body()).contains("<html lang=\"" + page.substring(1, 3) + "\"");
    assertThat(response.body()).contains("hreflang=\"az\"");
    assertThat(response.body())
        .contains(
            page.contains("?q=")
                ? "<meta name=\"robots\" content=\"noindex\">"
                : "<link rel=\"canonical\"");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_small_and_validated_by_a_strong_etag(String page, Visitor visitor) {
    HttpResponse<byte[]> first = visitor.getBytes(page, "Accept-Encoding", "gzip");
    assertThat(first.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(first.body().length).isLessThan(LIMIT);
    String etag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(etag).startsWith("\"").endsWith("\"");
    HttpResponse<byte[]> again =
        visitor.getBytes(page, "Accept-Encoding", "gzip", "If-None-Match", etag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void a_thousand_visits_make_no_session(Visitor visitor) {
    long before = Sessions.begun(visitor);
    for (int visit = 0; visit < 250; visit++) {
      for (String page : List.of("/az", "/en/fees", "/ru", "/en/search?q=visa")) {
        assertThat(visitor.get(page).statusCode()).isEqualTo(200);
      }
    }
    assertThat(Sessions.begun(visitor)).isEqualTo(before);
  }

  @Test
  void a_session_of_flow_has_a_cookie_for_this_site_only(Visitor visitor) {
    assertThat(visitor.get("/?v-r=init&location=en").headers().firstValue("Set-Cookie"))
        .hasValueSatisfying(
            cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    assertThat(visitor.get("/en").headers().firstValue("Server")).isEmpty();
  }

  @Test
  void a_session_that_is_begun_is_counted(Visitor visitor) {
    long before = Sessions.begun(visitor);
    visitor.get("/VAADIN/no-such-file");
    visitor.get("/?v-r=init&location=en");
    assertThat(Sessions.begun(visitor)).isGreaterThan(before);
  }

  @Test
  void the_bare_address_leads_to_the_language_the_reader_prefers(Visitor visitor) {
    Map.of("ru-RU,ru;q=0.9,en;q=0.5", "/ru", "az", "/az", "de,en;q=0.3", "/en")
        .forEach(
            (languages, home) -> {
              HttpResponse<String> response = visitor.get("/", "Accept-Language", languages);
              assertThat(response.statusCode()).isEqualTo(302);
              assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith(home);
              assertThat(response.headers().firstValue("Vary").orElseThrow())
                  .contains("Accept-Language");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"/az/yoxdur", "/en/no-such-page", "/ru/net-takoy"})
  void an_unknown_address_answers_404_with_a_way_on(String page, Visitor visitor) {
    HttpResponse<String> response = visitor.get(page);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("role=\"search\"").contains("</html>");
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void robots_and_sitemap_lead_to_every_language(Visitor visitor) {
    assertThat(visitor.get("/robots.txt").body()).contains("Sitemap:");
    assertThat(visitor.get("/sitemap.xml").body())
        .contains("/az/")
        .contains("/en/")
        .contains("/ru/")
        .contains("hreflang=\"ru\"");
  }
}
