package az.migrationportal.tests.journey;

import static az.migrationportal.tests.journey.KeptAnswers.between;
import static az.migrationportal.tests.journey.KeptAnswers.mails;
import static az.migrationportal.tests.journey.KeptAnswers.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader keeps an answer, hears of changes by mail, and is forgotten. */
@ExtendWith(PortalUnderTest.class)
class AlertsIT {
  private static final String FORM = "application/x-www-form-urlencoded";

  @Test
  void a_reader_confirms_and_leaves_by_one_click(Visitor visitor) {
    String address = "tuvalu@example.org";
    String token = save(visitor, "TV", address).getString("token");
    String asked = mails(visitor, address, 1).get(0);
    String owner = between(asked, "/en/answer/confirm/", 32);
    assertThat(visitor.get("/en/answer/confirm/" + owner).statusCode()).isEqualTo(200);
    assertThat(saved(visitor, token).getString("mail")).isEqualTo("waiting");
    assertThat(visitor.send("POST", "/api/v1/alerts/" + owner + "/confirm", "").statusCode())
        .isEqualTo(204);
    assertThat(saved(visitor, token).getString("mail")).isEqualTo("confirmed");

    HttpResponse<String> left =
        visitor.send(
            "POST",
            "/api/v1/alerts/" + token + "/forget",
            "List-Unsubscribe=One-Click",
            "Content-Type",
            FORM);
    assertThat(left.statusCode()).isEqualTo(200);
    assertThat(visitor.get("/api/v1/alerts/" + token).statusCode()).isEqualTo(404);
    assertThat(visitor.get("/en/answer/" + token).statusCode()).isEqualTo(404);
  }

  @Test
  void the_form_of_the_page_works_without_a_script_in_every_language(Visitor visitor) {
    for (Map.Entry<String, String> page :
        Map.of("az", "cavab", "en", "answer", "ru", "otvet").entrySet()) {
      HttpResponse<String> sent =
          visitor.send(
              "POST",
              "/api/v1/alerts/form",
              form(page.getKey(), ""),
              "Content-Type",
              FORM,
              "Sec-Fetch-Site",
              "same-origin");
      assertThat(sent.statusCode()).isEqualTo(303);
      String location = path(sent);
      assertThat(location).startsWith("/" + page.getKey() + "/" + page.getValue() + "/");
      HttpResponse<String> shown = visitor.get(location);
      assertThat(shown.statusCode()).isEqualTo(200);
      assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(shown.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(shown.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
      assertThat(shown.headers().firstValue("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void a_bad_address_leads_back_to_the_answer_and_says_so(Visitor visitor) {
    HttpResponse<String> sent =
        visitor.send("POST", "/api/v1/alerts/form", form("en", "no address"), "Content-Type", FORM);
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(path(sent)).startsWith("/en/check/do-i-need-a-visa?nationality=TR");
    assertThat(visitor.get(path(sent).split("#", 2)[0]).body())
        .contains("aria-invalid=\"true\"")
        .contains("id=\"alert-error\"");
  }

  @Test
  void a_form_of_another_site_is_refused(Visitor visitor) {
    for (String[] from :
        new String[][] {{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://evil.example"}}) {
      assertThat(
              visitor
                  .send(
                      "POST",
                      "/api/v1/alerts/form",
                      form("en", ""),
                      "Content-Type",
                      FORM,
                      from[0],
                      from[1])
                  .statusCode())
          .isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "short",
        "%27%20or%201=1",
        "%00",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void tokens_that_open_nothing_are_all_unknown_alike(String token, Visitor visitor) {
    HttpResponse<String> unknown = visitor.get("/api/v1/alerts/" + token);
    assertThat(unknown.statusCode()).isIn(400, 404);
    assertThat(visitor.get("/en/answer/" + token).statusCode()).isIn(400, 404);
    assertThat(visitor.send("DELETE", "/api/v1/alerts/" + token, "").statusCode()).isIn(400, 404);
  }

  @Test
  void hostile_bodies_get_a_problem_and_never_a_fault(Visitor visitor) {
    List<String> bodies =
        List.of(
            "",
            "{}",
            "[]",
            "{\"decision\": \"none\", \"answers\": {}}",
            "{\"decision\": \"do-i-need-a-visa\", \"answers\": {\"days\": {\"a\": 1}}}",
            "{\"decision\": \"do-i-need-a-visa\", \"answers\": {\"nationality\": \"XX\"}}",
            "{\"decision\": \"do-i-need-a-visa\", \"answers\": {}, \"address\": \"a@b\"}",
            "{\"decision\": \"do-i-need-a-visa\", \"answers\": {}, \"address\": \"a@b.cc\\nBcc: x@y.zz\"}",
            "{\"decision\": \"do-i-need-a-visa\", \"answers\": {}}",
            "{\"decision\": \"" + "x".repeat(100_000) + "\", \"answers\": {}}");
    assertThat(bodies)
        .allSatisfy(
            body ->
                assertThat(
                        visitor
                            .send(
                                "POST", "/api/v1/alerts", body, "Content-Type", "application/json")
                            .statusCode())
                    .isBetween(400, 499));
    assertThat(
            visitor
                .send("POST", "/api/v1/alerts/form", "x".repeat(100_000), "Content-Type", FORM)
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  void whoever_saves_cannot_tell_a_known_address_from_a_new_one(Visitor visitor) {
    JsonObject first = save(visitor, "TR", "known@example.org");
    JsonObject second = save(visitor, "TR", "known@example.org");
    assertThat(first.keySet()).isEqualTo(second.keySet());
    assertThat(visitor.get("/api/v1/alerts/" + second.getString("token")).body())
        .contains("\"mail\":\"waiting\"");
  }

  @Test
  void neither_account_sees_the_other_s_tables(Visitor visitor) {
    var portal = visitor.portal();
    assertThatThrownBy(
            () ->
                read(
                    portal.databaseUrl(),
                    portal.databaseUser(),
                    portal.databasePassword(),
                    "select count(*) from registration.saved_answer"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("denied");
    assertThatThrownBy(
            () ->
                read(
                    portal.registrationUrl(),
                    portal.registrationUser(),
                    portal.registrationPassword(),
                    "select count(*) from portal.item"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("denied");
  }

  @Test
  void nothing_personal_is_in_a_log_or_in_the_open_in_any_table(Visitor visitor) throws Exception {
    String address = "nowhere-else@example.org";
    String token = save(visitor, "TR", address).getString("token");
    mails(visitor, address, 1);
    visitor.get("/en/answer/" + token);
    visitor.get("/api/v1/alerts/" + token);
    Path log = Path.of(System.getProperty("portal.test.data", ""), "logs", "portal.log");
    assertThat(Files.readString(log, StandardCharsets.UTF_8))
        .contains("decisions:")
        .doesNotContain("nowhere-else", token, "@example.org");
    var portal = visitor.portal();
    assertThat(
            OpenWords.found(
                portal.databaseUrl(),
                portal.databaseUser(),
                portal.databasePassword(),
                "nowhere-else",
                token))
        .isEmpty();
    assertThat(
            OpenWords.found(
                portal.registrationUrl(),
                portal.registrationUser(),
                portal.registrationPassword(),
                "nowhere-else",
                token))
        .isEmpty();
  }

  @Test
  void editors_see_numbers_only(Visitor visitor) {
    save(visitor, "TR", "");
    String path = "/api/v1/manage/decisions/do-i-need-a-visa/affected";
    assertThat(visitor.get(path).statusCode()).isEqualTo(401);
    JsonObject counted = visitor.json(path, "Authorization", visitor.administrator());
    assertThat(counted.getInt("saved")).isPositive();
    assertThat(counted.getInt("affected")).isZero();
  }

  @Test
  void the_portal_says_whether_personal_data_can_be_read(Visitor visitor) {
    assertThat(visitor.get("/health/ready").body()).contains("personal-data").contains("ready");
  }

  private static JsonObject save(Visitor visitor, String nationality, String address) {
    JsonObject answers =
        Json.createObjectBuilder()
            .add("nationality", nationality)
            .add("passport", "ordinary")
            .add("purpose", "tourism")
            .add("days", 20)
            .build();
    return KeptAnswers.save(visitor, "do-i-need-a-visa", answers, address);
  }

  private static String form(String locale, String address) {
    String back =
        "/en/check/do-i-need-a-visa?nationality=TR&passport=ordinary&purpose=tourism&days=20";
    return "decision=do-i-need-a-visa&locale="
        + locale
        + "&a.nationality=TR&a.passport=ordinary&a.purpose=tourism&a.days=20&address="
        + Visitor.encoded(address)
        + "&back="
        + Visitor.encoded(back);
  }

  private static String path(HttpResponse<String> sent) {
    return sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
  }

  private static int read(String url, String user, String password, String sql)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
