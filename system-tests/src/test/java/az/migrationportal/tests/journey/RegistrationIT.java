package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs can and cannot do with registrations over HTTP. */
@ExtendWith(PortalUnderTest.class)
class RegistrationIT {
  private static final String FORM = "application/x-www-form-urlencoded";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "\u202Eevil",
        "🙂 Ñandú Çelik",
        "Рамиз оглы",
        "line\nbreak",
        "{{7*7}} ${7*7}"
      })
  void hostile_words_are_kept_exactly_and_shown_as_words(String name, Visitor visitor) {
    RegistrationDeeds somebody = new RegistrationDeeds(visitor).begin();
    HttpResponse<String> saved = somebody.step("about", Map.of("given", name));
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    assertThat(entries(somebody).getString("given")).isEqualTo(name);
    HttpResponse<String> page = visitor.get("/en/register/about", "Cookie", somebody.cookie());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<script>alert", "<img src=x");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void a_name_of_three_hundred_letters_is_kept_and_one_of_three_thousand_refused(Visitor visitor) {
    RegistrationDeeds somebody = new RegistrationDeeds(visitor).begin();
    assertThat(somebody.step("about", Map.of("given", "ə".repeat(300))).statusCode())
        .isEqualTo(200);
    HttpResponse<String> refused = somebody.step("about", Map.of("given", "ə".repeat(3000)));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("too-long").doesNotContain("əəə");
    assertThat(entries(somebody).getString("given")).hasSize(300);
  }

  @ParameterizedTest
  @CsvSource({
    "draft, {}, 401",
    "draft/steps/about, {\"entries\": {}}, 401",
    "record/confirm, {}, 401",
    "record/home, {}, 401",
    "draft/send, {}, 401",
    "session/proof, {\"code\": \"12345678\"}, 401",
    "passkeys/offer, {}, 401",
    "'passkeys', '{\"clientDataJSON\": \"e30\", \"attestationObject\": \"oA\"}', 401"
  })
  void without_a_session_nothing_is_read_or_done(
      String path, String body, int status, Visitor visitor) {
    RegistrationDeeds nobody = new RegistrationDeeds(visitor);
    String method = path.contains("steps") ? "PUT" : path.equals("draft") ? "GET" : "POST";
    HttpResponse<String> answer = nobody.send(method, path, method.equals("GET") ? "" : body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(nobody.send("GET", "record", "").statusCode()).isEqualTo(401);
    assertThat(nobody.send("DELETE", "record", "").statusCode()).isEqualTo(401);
  }

  @Test
  void the_owner_of_one_registration_sees_no_other(Visitor visitor) {
    RegistrationDeeds one = new RegistrationDeeds(visitor).register("one@example.org");
    RegistrationDeeds other = new RegistrationDeeds(visitor).register("other@example.org");
    assertThat(one.send("GET", "record", "").body())
        .contains("one@example.org")
        .doesNotContain("other@example.org");
    assertThat(other.send("DELETE", "record", "").statusCode()).isEqualTo(200);
    assertThat(one.send("GET", "record", "").statusCode()).isEqualTo(200);
    assertThat(other.send("GET", "record", "").statusCode()).isEqualTo(401);
  }

  @Test
  void the_record_on_paper_is_its_owners_and_kept_by_nobody_on_the_way(Visitor visitor) {
    RegistrationDeeds one = new RegistrationDeeds(visitor).register("on-paper@example.org");
    HttpResponse<byte[]> paper =
        visitor.getBytes("/api/v1/registration/record/paper", "Cookie", one.cookie());
    assertThat(paper.statusCode()).isEqualTo(200);
    assertThat(paper.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(paper.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(paper.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    assertThat(paper.body()).startsWith('%', 'P', 'D', 'F');
    assertThat(new RegistrationDeeds(visitor).send("GET", "record/paper", "").statusCode())
        .isEqualTo(401);
  }

  @Test
  void whoever_asks_for_another_address_cannot_tell_whether_it_is_registered(Visitor visitor) {
    new RegistrationDeeds(visitor).register("known-other@example.org");
    RegistrationDeeds owner = new RegistrationDeeds(visitor).register("asks-other@example.org");
    HttpResponse<String> known = owner.address("known-other@example.org");
    HttpResponse<String> unknown = owner.address("unknown-other@example.org");
    assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(204);
    assertThat(known.body()).isEqualTo(unknown.body());
    assertThat(known.headers().map().keySet()).isEqualTo(unknown.headers().map().keySet());
  }

  @Test
  void whoever_asks_for_a_code_cannot_tell_a_known_address_from_an_unknown_one(Visitor visitor) {
    new RegistrationDeeds(visitor).register("known-one@example.org");
    HttpResponse<String> known = asked(visitor, "known-one@example.org");
    HttpResponse<String> unknown = asked(visitor, "unknown-one@example.org");
    assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(204);
    assertThat(known.body()).isEqualTo(unknown.body());
    assertThat(known.headers().map().keySet()).isEqualTo(unknown.headers().map().keySet());
  }

  @Test
  void a_session_lies_in_a_cookie_that_no_script_reads_and_no_other_site_sends(Visitor visitor) {
    HttpResponse<String> begun = form(visitor, "form/begin", "locale=en", "same-origin");
    assertThat(begun.statusCode()).isEqualTo(303);
    assertThat(begun.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("portal-registrant=", "HttpOnly", "SameSite=Lax")
        .doesNotContain("Max-Age", "Expires");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"form/begin", "form/send", "my-form/sign-in", "my-form/erase", "my-address/ask"})
  void a_form_of_another_site_is_refused(String path, Visitor visitor) {
    assertThat(
            form(visitor, path, "locale=en&email=a@example.org&sure=yes", "cross-site")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void the_button_pressed_twice_leads_to_one_record(Visitor visitor) {
    RegistrationDeeds somebody = new RegistrationDeeds(visitor).register("pressed@example.org");
    HttpResponse<String> again =
        visitor.send(
            "POST",
            "/api/v1/registration/form/send",
            "locale=en",
            "Content-Type",
            FORM,
            "Sec-Fetch-Site",
            "same-origin",
            "Cookie",
            somebody.cookie());
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(again.headers().firstValue("Location").orElseThrow())
        .endsWith("/en/my-record?there=yes");
  }

  @Test
  void a_change_needs_a_session_and_what_was_seen(Visitor visitor) {
    RegistrationDeeds owner = new RegistrationDeeds(visitor).register("changes@example.org");
    String step = "record/changes/steps/contact";
    String entries = "{\"entries\": {\"phone\": \"+49 30 1\"}}";
    assertThat(owner.send("PUT", step, entries).statusCode()).isEqualTo(428);
    assertThat(
            visitor
                .send(
                    "PUT",
                    "/api/v1/registration/" + step,
                    entries,
                    "Content-Type",
                    "application/json",
                    "If-Match",
                    "\"1\"")
                .statusCode())
        .isEqualTo(401);
    assertThat(owner.send("DELETE", "record/reminders/999999", "").statusCode()).isEqualTo(404);
  }

  @Test
  void receipts_and_links_that_lead_nowhere_are_unknown_alike(Visitor visitor) {
    for (String path :
        List.of(
            "/api/v1/registration/receipts/AZ-0000-0000",
            "/api/v1/registration/receipts/no-number",
            "/en/my-record/receipt/AZ-0000-0000",
            "/en/my-record/still/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "/en/register/resume/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "/en/register/resume/short")) {
      assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void nothing_personal_is_in_a_log_or_in_the_open_in_any_table(Visitor visitor) throws Exception {
    String address = "planted-word@example.org";
    RegistrationDeeds somebody = new RegistrationDeeds(visitor).begin().fill(address);
    somebody.step("about", Map.of("given", "Gizlinadam", "passport", "C99887766"));
    somebody.send("GET", "draft", "");
    visitor.get("/en/register/check", "Cookie", somebody.cookie());
    somebody.step("place", Map.of("city", "Gizlinşəhər", "country", "XX"));
    somebody.send("POST", "draft/send", "{}");
    Path log = Path.of(System.getProperty("portal.test.data", ""), "logs", "portal.log");
    String session = somebody.cookie().split("=", 2)[1];
    assertThat(Files.readString(log, StandardCharsets.UTF_8))
        .doesNotContain("planted-word", "Gizlin", "C99887766", session);
    var portal = visitor.portal();
    assertThat(
            OpenWords.found(
                portal.registrationUrl(),
                portal.registrationUser(),
                portal.registrationPassword(),
                "planted-word",
                "Gizlin",
                "C99887766",
                session))
        .isEmpty();
    assertThat(
            OpenWords.found(
                portal.databaseUrl(),
                portal.databaseUser(),
                portal.databasePassword(),
                "planted-word",
                "Gizlin",
                "C99887766"))
        .isEmpty();
    assertThat(visitor.get("/api/v1/search?locale=en&q=Gizlinadam").body())
        .doesNotContain("planted-word");
  }

  private static JsonObject entries(RegistrationDeeds somebody) {
    return Visitor.json(somebody.send("GET", "draft", "")).getJsonObject("entries");
  }

  private static HttpResponse<String> asked(Visitor visitor, String address) {
    return visitor.send(
        "POST",
        "/api/v1/registration/session/code",
        "{\"address\": \"" + address + "\", \"locale\": \"en\"}",
        "Content-Type",
        "application/json");
  }

  private static HttpResponse<String> form(Visitor visitor, String path, String body, String site) {
    return visitor.send(
        "POST", "/api/v1/registration/" + path, body, "Content-Type", FORM, "Sec-Fetch-Site", site);
  }
}
