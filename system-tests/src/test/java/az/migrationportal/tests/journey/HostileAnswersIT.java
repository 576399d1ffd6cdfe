package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are none get a clear page or problem. */
@ExtendWith(PortalUnderTest.class)
class HostileAnswersIT {
  private static final String HUGE = "9".repeat(5000);

  /** What is put behind the name of every question. */
  static List<String> values() {
    return List.of(
        "",
        "%20",
        "no-such-option",
        "-1",
        "1e9",
        "0x10",
        "99999999999999999999",
        HUGE,
        "%00",
        "%F0%9F%9B%82",
        "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "%27%20or%201=1--",
        "..%2F..%2Fetc%2Fpasswd",
        "a,b,c,a",
        "2026-02-30",
        "+99999-01-01");
  }

  @ParameterizedTest
  @MethodSource("values")
  void a_page_asks_again_or_ignores_what_is_no_answer(String value, Visitor visitor) {
    for (String question : questions(visitor)) {
      HttpResponse<String> response =
          visitor.get("/en/check/do-i-need-a-visa?" + question + "=" + value);
      assertThat(response.statusCode()).as(question).isIn(200, 302, 400, 414, 431);
      assertThat(response.body()).doesNotContain("<script>alert").doesNotContain("Exception");
      if (response.statusCode() == 200) {
        assertThat(response.body()).contains("<h1");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void the_api_names_the_parameter(String value, Visitor visitor) {
    for (String question : questions(visitor)) {
      HttpResponse<String> response =
          visitor.get(
              "/api/v1/decisions/do-i-need-a-visa/evaluate?locale=en&" + question + "=" + value);
      assertThat(response.statusCode()).as(question).isIn(400, 414, 431);
      if (response.statusCode() == 400 && response.body().startsWith("{")) {
        assertThat(Visitor.json(response).getString("type")).startsWith("/api/v1/problems/");
      }
    }
  }

  @Test
  void an_answer_given_twice_or_to_nobody_s_question_is_a_problem(Visitor visitor) {
    String evaluate = "/api/v1/decisions/do-i-need-a-visa/evaluate?locale=en&";
    assertThat(visitor.json(evaluate + "days=1&days=2").getString("type"))
        .endsWith("/repeated-parameter");
    assertThat(visitor.json(evaluate + "colour=red").getString("type"))
        .endsWith("/unknown-parameter");
    assertThat(visitor.json(evaluate + "days=0").getString("type")).endsWith("/invalid-parameter");
    String page = "/en/check/do-i-need-a-visa?";
    assertThat(visitor.get(page + "days=1&days=2").statusCode()).isEqualTo(200);
    assertThat(visitor.get(page + "colour=red").statusCode()).isEqualTo(200);
    assertThat(visitor.get(page + "days=0").body()).contains("Error:");
    assertThat(visitor.get(page + "on=never&change=nobody&boxes=x&skip=%00").statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_body_of_the_wrong_kind_is_a_problem(Visitor visitor) {
    List<String> bodies =
        List.of(
            "",
            "[]",
            "{\"answers\": 7}",
            "{\"answers\": {\"days\": {}}}",
            "{\"answers\": {\"days\": [1, 2]}}",
            "{\"answers\": {\"days\": 1e300}}",
            "{\"answers\": {\"days\": true}}",
            "{\"answers\": {\"colour\": \"red\"}}",
            "{\"answers\": {\"nationality\": \"" + HUGE + "\"}}",
            "{\"answers\": {\"days\": \"" + HUGE + "\"}, \"on\": \"" + HUGE + "\"}");
    for (String body : bodies) {
      HttpResponse<String> response =
          visitor.send(
              "POST",
              "/api/v1/decisions/do-i-need-a-visa/evaluate",
              body,
              "Content-Type",
              "application/json");
      assertThat(response.statusCode()).as(body).isIn(400, 422);
      assertThat(Visitor.json(response).getString("type")).startsWith("/api/v1/problems/");
    }
    String sound =
        Json.createObjectBuilder()
            .add("answers", Json.createObjectBuilder().add("days", 20))
            .build()
            .toString();
    assertThat(
            visitor
                .send(
                    "POST",
                    "/api/v1/decisions/do-i-need-a-visa/evaluate",
                    sound,
                    "Content-Type",
                    "application/json")
                .statusCode())
        .isEqualTo(200);
  }

  private static List<String> questions(Visitor visitor) {
    List<String> keys = new ArrayList<>();
    for (JsonValue question :
        visitor.json("/api/v1/decisions/do-i-need-a-visa?locale=en").getJsonArray("questions")) {
      JsonObject json = question.asJsonObject();
      keys.add(json.getString("key"));
    }
    assertThat(keys).hasSizeGreaterThan(4);
    return keys;
  }
}
