package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.deployment.SmallDecision;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions are written, checked, approved, published and rolled back over the API. */
@ExtendWith(PortalUnderTest.class)
class DecisionEditingIT {
  private static final String PATH = "/api/v1/manage/decisions/";

  @Test
  void a_decision_is_written_tried_approved_published_and_rolled_back(Visitor visitor) {
    String key = "journey-stay";
    DecisionEditor editor = new DecisionEditor(visitor, key);
    int before = visitor.json("/api/v1/changes?limit=1").getInt("lastSequence");
    String etag = editor.saved(SmallDecision.document(key), "");
    assertThat(visitor.get("/en/check/" + key + "-en").statusCode()).isEqualTo(404);
    assertThat(editor.findings("en")).isEmpty();
    assertThat(editor.read("/trial/evaluation?locale=en&guest=yes&days=20").getString("decision"))
        .isEqualTo(key);
    assertThat(editor.publish(etag).statusCode()).isEqualTo(409);
    HttpResponse<String> published = editor.publish(editor.approved(etag));
    assertThat(published.statusCode()).isEqualTo(200);
    assertThat(Visitor.json(published).getInt("revision")).isEqualTo(1);
    assertThat(outcome(visitor, key, 10)).isEqualTo("nothing");
    JsonObject model = visitor.json("/api/v1/decisions/" + key + "?locale=en");
    assertThat(model.getInt("revision")).isEqualTo(1);
    assertThat(model.getString("lastChange")).isNotBlank();
    assertThat(visitor.get("/en/check/" + key + "-en").body())
        .contains("Are you a guest?")
        .contains("revision 1")
        .contains("/en/check/" + key + "-en/rules");
    String stricter =
        SmallDecision.document(key)
            .replace("days <= term", "days <= 5")
            .replace("days > term", "days > 5")
            .replace("facts:\n  term: registration-threshold\n", "");
    String next = editor.saved(stricter, DecisionEditor.etag(published));
    HttpResponse<String> second = editor.publish(editor.approved(next));
    assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
    assertThat(outcome(visitor, key, 10)).isEqualTo("register");
    assertThat(visitor.get("/ru/proverka/" + key + "-ru").body()).contains("редакция 2");
    HttpResponse<String> back =
        editor.write("POST", "/revisions/1/revert", "{}", DecisionEditor.etag(second));
    HttpResponse<String> third = editor.publish(editor.approved(DecisionEditor.etag(back)));
    assertThat(third.statusCode()).isEqualTo(200);
    assertThat(outcome(visitor, key, 10)).isEqualTo("nothing");
    assertThat(editor.read("/revisions").getJsonArray("revisions")).hasSize(3);
    assertThat(visitor.get("/en/changes").body()).contains("A journey published this.");
    assertThat(
            visitor
                .json("/api/v1/changes?limit=200&after=" + before)
                .getJsonArray("changes")
                .stream()
                .map(JsonValue::asJsonObject)
                .filter(change -> change.getString("decision", "").equals(key)))
        .hasSize(3);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("dead-end", "days > term", "days > 20", "days=16"),
        Arguments.of("unreachable-outcome", "days <= term", "days <= 400", ""),
        Arguments.of("overlap", "days > term", "days >= term", "days=15"),
        Arguments.of(
            "expired-fact", "term: registration-threshold", "term: registration-deadline-old", ""),
        Arguments.of("missing-locale", "en: Guest, ru: Гость", "en: Guest", ""),
        Arguments.of(
            "loop", "kind: choice", "kind: choice\n    when: days > 1\n    otherwise: 'no'", ""));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void what_the_checker_finds_is_told_with_the_way_there_and_not_published(
      String rule, String sound, String fault, String way, Visitor visitor) {
    String key = "faulty-" + rule;
    String planted = SmallDecision.document(key).replace(sound, fault);
    if (rule.equals("unreachable-outcome")) {
      planted = planted.replace("days > term", "days > 400");
    }
    if (rule.equals("loop")) {
      planted =
          planted.replace(
              "kind: number", "kind: number\n    when: guest == 'yes'\n    otherwise: '1'");
    }
    DecisionEditor editor = new DecisionEditor(visitor, key);
    String etag = editor.saved(planted, "");
    List<JsonObject> found =
        editor.findings("ru").stream().filter(f -> f.getString("rule").equals(rule)).toList();
    assertThat(found).isNotEmpty();
    assertThat(found.get(0).getString("detail")).matches("(?s).*[А-я].*");
    assertThat(found.get(0).getString("path")).contains(way);
    HttpResponse<String> refused = editor.publish(editor.approved(etag));
    assertThat(refused.statusCode()).isEqualTo(422);
    JsonObject problem = Visitor.json(refused);
    assertThat(problem.getString("type")).endsWith("/decision-faulty");
    assertThat(problem.getJsonArray("errors"))
        .extracting(error -> error.asJsonObject().getString("rule"))
        .contains(rule);
    assertThat(visitor.get("/api/v1/decisions/" + key).statusCode()).isEqualTo(404);
  }

  @Test
  void a_dead_end_names_its_question_and_answers_in_the_editor_s_language(Visitor visitor) {
    String key = "dead-end-in-words";
    DecisionEditor editor = new DecisionEditor(visitor, key);
    editor.saved(SmallDecision.document(key).replace("days > term", "days > 20"), "");
    JsonObject english = editor.findings("en").get(0);
    assertThat(english.getString("question")).isEqualTo("days");
    assertThat(english.getString("questionText")).isEqualTo("How many days?");
    assertThat(english.getString("answers")).isEqualTo("Guest: Yes; Days: 16\u00a0days");
    assertThat(editor.findings("az").get(0).getString("answers")).contains("Qonaq: Bəli");
  }

  @Test
  void saved_cases_are_kept_run_on_any_day_and_counted(Visitor visitor) {
    String key = "journey-cases";
    DecisionEditor editor = new DecisionEditor(visitor, key);
    String etag = editor.saved(SmallDecision.document(key), "");
    String cases =
        """
        {"cases": [
          {"name": "A guest", "answers": {"guest": "yes", "days": 20}, "on": "2026-12-01", "outcome": "register"},
          {"name": "Nobody", "answers": {"guest": "no"}, "on": "2026-12-01", "outcome": "register"}]}
        """;
    assertThat(editor.write("PUT", "/cases", cases, etag).statusCode()).isEqualTo(200);
    JsonObject runs = editor.read("/trial/cases?on=2027-01-01");
    assertThat(runs.getBoolean("passes")).isFalse();
    assertThat(runs.getJsonArray("cases"))
        .extracting(run -> run.asJsonObject().getBoolean("passes"))
        .containsExactly(true, false);
    JsonObject coverage = runs.getJsonObject("coverage");
    assertThat(coverage.getJsonObject("outcomes").getInt("nothing")).isEqualTo(1);
    assertThat(editor.findings("en"))
        .extracting(finding -> finding.getString("rule"))
        .containsExactly("failed-case");
    assertThat(editor.write("PUT", "/cases", cases, etag).statusCode()).isEqualTo(412);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT | draft | {} | 422",
        "PUT | draft | {\"document\": 7} | 422",
        "PUT | draft | {\"document\": \"key: [\"} | 422",
        "PUT | draft | {\"document\": \"x\", \"more\": 1} | 422",
        "PUT | draft | not json | 400",
        "PUT | cases | {\"cases\": {}} | 422",
        "PUT | cases | {\"cases\": [7]} | 422",
        "PUT | cases | {\"cases\": [{\"name\": \"\", \"answers\": [], \"on\": \"x\", \"outcome\": 1}]} | 422",
        "POST | review/submit | {\"note\": 1} | 422",
        "POST | review/cancel | {} | 409",
        "POST | review/approve | {} | 403",
        "POST | publish | {\"changeNote\": {}} | 422",
        "POST | revisions/99/revert | {} | 404",
        "POST | revisions/none/revert | {} | 404"
      })
  void a_wrong_command_is_refused_with_a_problem(
      String method, String path, String body, int status, Visitor visitor) {
    DecisionEditor editor = new DecisionEditor(visitor, "wrong-commands");
    HttpResponse<String> now = editor.get("");
    String etag =
        now.statusCode() == 404
            ? editor.saved(SmallDecision.document("wrong-commands"), "")
            : DecisionEditor.etag(now);
    HttpResponse<String> refused = editor.write(method, "/" + path, body, etag);
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
    assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
  }

  @Test
  void what_nobody_may_see_is_not_shown(Visitor visitor) {
    assertThat(visitor.get(PATH + "do-i-need-a-visa").statusCode()).isEqualTo(401);
    assertThat(visitor.get(PATH + "do-i-need-a-visa/draft").statusCode()).isEqualTo(401);
    DecisionEditor editor = new DecisionEditor(visitor, "no-such-decision");
    assertThat(editor.get("").statusCode()).isEqualTo(404);
    assertThat(editor.get("/trial/findings").statusCode()).isEqualTo(404);
    assertThat(editor.get("/cases").statusCode()).isEqualTo(404);
    assertThat(editor.write("POST", "/publish", "{}", "\"1\"").statusCode()).isEqualTo(404);
  }

  @Test
  void the_graph_is_a_drawing_or_words(Visitor visitor) {
    String path = "/api/v1/decisions/do-i-need-a-visa/graph";
    HttpResponse<String> drawing = visitor.get(path + "?locale=ru", "Accept", "image/svg+xml");
    assertThat(drawing.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("image/svg+xml");
    assertThat(drawing.body()).startsWith("<svg").contains("role=\"img\"").contains("<title");
    assertThat(visitor.get(path + ".svg?locale=ru").body()).isEqualTo(drawing.body());
    HttpResponse<String> words = visitor.get(path + "?locale=en", "Accept", "text/plain");
    assertThat(words.body()).startsWith("Do I need a visa?").contains("→").contains("1. ");
    assertThat(visitor.get(path + "?locale=xx").statusCode()).isEqualTo(400);
    assertThat(visitor.get(path, "Accept", "application/json").statusCode()).isEqualTo(406);
    assertThat(visitor.get("/api/v1/decisions/none/graph").statusCode()).isEqualTo(404);
  }

  private static String outcome(Visitor visitor, String key, int days) {
    return visitor
        .json("/api/v1/decisions/" + key + "/evaluate?locale=en&guest=yes&days=" + days)
        .getJsonObject("outcome")
        .getString("key");
  }
}
