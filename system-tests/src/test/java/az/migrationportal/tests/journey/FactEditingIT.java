package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.deployment.SmallFact;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts and visa rules are written, reviewed, published and taken back over the API. */
@ExtendWith(PortalUnderTest.class)
class FactEditingIT {
  private static final String FEE = "fee-work-permit-3m-20wd";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void a_fee_changes_next_month_then_today_and_is_taken_back_in_all_languages(Visitor visitor) {
    FactEditor editor = new FactEditor(visitor, "/facts/" + FEE);
    HttpResponse<String> read = editor.get("/draft");
    JsonObject before = Visitor.json(read).getJsonObject("document");
    LocalDate later = today(visitor).plusDays(30);
    String next = amended(before, later, 777);

    List<String> pages = pagesOf(editor);
    assertThat(pages)
        .contains(
            "/en/work-permit-fees",
            "/az/is-icazesinin-rusumu",
            "/ru/poshlina-za-razreshenie-na-rabotu")
        .contains("/en/fees", "/az/rusumlar", "/ru/poshliny");
    String saved = FactEditor.ok(editor.write("PUT", "/draft", next, Editor.etag(read)));
    HttpResponse<String> alone = editor.write("POST", "/publish", "{}", saved);
    assertThat(alone.statusCode()).isEqualTo(409);
    assertThat(alone.body()).contains("fact-not-approved").contains("Нужен второй человек");
    String asked = FactEditor.ok(editor.write("POST", "/review/submit", "{}", saved));
    HttpResponse<String> own = editor.own("approve", asked);
    assertThat(own.statusCode()).isEqualTo(409);
    assertThat(own.body()).contains("fact-reviewer-is-author").contains("Проверяющий — автор");
    int sequence = visitor.json("/api/v1/changes?limit=1").getInt("lastSequence");
    String approved = FactEditor.ok(editor.review("approve", asked));
    String live =
        FactEditor.ok(editor.write("POST", "/publish", "{\"note\": \"Decree 7\"}", approved));
    assertThat(visitor.json("/api/v1/changes?after=" + sequence).getJsonArray("changes"))
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.asJsonObject().getString("kind")).isEqualTo("facts-changed"));
    for (String page : pages) {
      assertThat(visitor.page(page)).as(page).doesNotContain("777");
    }
    assertThat(fee(visitor, later.minusDays(1))).isNotEqualTo(777);
    assertThat(fee(visitor, later)).isEqualTo(777);
    for (String page : pages) {
      if (isOfAnItem(page)) {
        assertThat(visitor.page(page + "?on=" + later)).as(page).contains("777");
      }
    }

    live = editor.published(amended(before, today(visitor), 778), live);
    for (String page : pages) {
      if (isOfAnItem(page) || isOfFees(page)) {
        assertThat(visitor.page(page)).as(page).contains("778");
      }
    }
    assertThat(fee(visitor, today(visitor))).isEqualTo(778);
    assertThat(visitor.get("/api/v1/items/work-permit-fees?locale=en").body()).contains("778");
    Visitor.until(PATIENCE, () -> found(visitor).contains("778"));
    JsonArray changes = editor.read("/revisions/3/changes?against=2").getJsonArray("changes");
    assertThat(changes.stream().map(JsonValue::toString))
        .anyMatch(change -> change.contains("/values/" + today(visitor) + "/amount"));

    String reverted = FactEditor.ok(editor.write("POST", "/revisions/1/revert", "{}", live));
    editor.publishedDraft(reverted);
    for (String page : pages) {
      assertThat(visitor.page(page)).as(page).doesNotContain("778");
    }
    Visitor.until(PATIENCE, () -> !found(visitor).contains("778"));
    assertThat(editor.read("").getJsonObject("published")).isEqualTo(before);
    assertThat(editor.read("/revisions").getJsonArray("revisions")).hasSize(4);
    assertThat(editor.read("/revisions/1").getString("savedBy")).isEqualTo("library");
  }

  @Test
  void visa_rules_of_a_country_change_on_a_day_and_are_taken_back(Visitor visitor) {
    FactEditor editor = new FactEditor(visitor, "/countries/IS/visa-rule");
    HttpResponse<String> read = editor.get("/draft");
    JsonObject before = Visitor.json(read).getJsonObject("document");
    LocalDate later = today(visitor).plusDays(30);
    assertThat(editor.read("/used-in").getJsonArray("uses").stream().map(JsonValue::toString))
        .anyMatch(use -> use.contains("/en/countries/iceland"))
        .anyMatch(use -> use.contains("do-i-need-a-visa"));
    String live = editor.published(SmallFact.visaFreeFrom(later).toString(), Editor.etag(read));
    String page = "/en/countries/iceland?on=";
    assertThat(visitor.get(page + later.minusDays(1)).body()).doesNotContain("No visa is needed");
    assertThat(visitor.get(page + later).body()).contains("No visa is needed");
    assertThat(
            visitor
                .json("/api/v1/countries/IS?asOf=" + later)
                .getJsonObject("rule")
                .getString("regime"))
        .isEqualTo("visa-free");
    editor.publishedDraft(FactEditor.ok(editor.write("POST", "/revisions/1/revert", "{}", live)));
    assertThat(visitor.get(page + later).body()).doesNotContain("No visa is needed");
    assertThat(editor.read("").getJsonObject("published")).isEqualTo(before);
  }

  @Test
  void a_new_fact_is_listed_while_it_is_a_draft_and_thrown_away(Visitor visitor) {
    FactEditor editor = new FactEditor(visitor, "/facts/journey-sum");
    assertThat(editor.get("").statusCode()).isEqualTo(404);
    HttpResponse<String> started = editor.start(SmallFact.money(30).toString());
    assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
    FactEditor lists = new FactEditor(visitor, "/facts");
    assertThat(lists.read("?drafts=true&kind=money").getJsonArray("facts").toString())
        .contains("journey-sum");
    assertThat(editor.read("")).doesNotContainKey("published");
    assertThat(editor.write("DELETE", "/draft", "", Editor.etag(started)).statusCode())
        .isEqualTo(204);
    assertThat(editor.get("").statusCode()).isEqualTo(404);
    assertThat(lists.read("?drafts=true").toString()).doesNotContain("journey-sum");
  }

  @Test
  void facts_are_listed_slice_by_slice(Visitor visitor) {
    FactEditor lists = new FactEditor(visitor, "/facts");
    JsonObject first = lists.read("?kind=fee&limit=3");
    assertThat(first.getJsonArray("facts")).hasSize(3);
    JsonObject second = lists.read("?kind=fee&limit=3&cursor=" + first.getString("nextCursor"));
    assertThat(second.getJsonArray("facts"))
        .hasSize(3)
        .doesNotContainAnyElementsOf(first.getJsonArray("facts"));
    JsonObject due = lists.read("/overdue?days=366&limit=2");
    assertThat(due.getJsonArray("due")).hasSize(2);
    assertThat(
            lists
                .read("/overdue?days=366&cursor=" + due.getString("nextCursor"))
                .getJsonArray("due"))
        .doesNotContainAnyElementsOf(due.getJsonArray("due"));
  }

  @ParameterizedTest
  @CsvSource({
    "/facts?kind=bribe, 400",
    "/facts?drafts=maybe, 400",
    "/facts/overdue?days=many, 400",
    "/facts/overdue?days=400, 400",
    "/facts/overdue?cursor=%20, 400",
    "/facts/no-such-fact, 404",
    "/facts/NO%20KEY, 404",
    "/facts/overdue/draft, 404",
    "/facts/no-such-fact/used-in, 404",
    "/facts/no-such-fact/revisions, 404",
    "/facts/registration-threshold/revisions/99, 404",
    "/facts/registration-threshold/revisions/99/changes, 404",
    "/countries/XX/visa-rule, 404",
    "/countries/iceland/visa-rule/draft, 404"
  })
  void a_wrong_question_is_answered_with_a_problem(String path, int status, Visitor visitor) {
    HttpResponse<String> response = new FactEditor(visitor, path).get("");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @Test
  void what_is_not_sound_is_refused_with_every_place(Visitor visitor) {
    FactEditor editor = new FactEditor(visitor, "/facts/journey-faulty");
    String faulty =
        SmallFact.money(30, LocalDate.of(2027, 1, 1), 40)
            .toString()
            .replace("\"validUntil\":\"2027-01-01\"", "\"validUntil\":\"2027-02-01\"")
            .replace("law-on-state-duty", "law-on-tea");
    HttpResponse<String> refused = editor.start(faulty);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("/values/1")
        .contains("Этот период пересекается с другим")
        .contains("/values/0/legalBasis/0")
        .contains("Акта «law-on-tea» нет.");
    assertThat(editor.get("").statusCode()).isEqualTo(404);
    assertThat(editor.start("[]").statusCode()).isEqualTo(400);
    assertThat(editor.start("{\"label\": \"\\u0000\"}").statusCode()).isEqualTo(422);
  }

  @Test
  void two_editors_of_one_fact_both_survive_where_they_do_not_touch(Visitor visitor) {
    FactEditor editor = new FactEditor(visitor, "/facts/two-editors-of-a-sum");
    LocalDate day = LocalDate.of(2031, 1, 1);
    JsonObject read = SmallFact.money(10, day, 20);
    String seen = Editor.etag(editor.start(read.toString()));
    String first =
        FactEditor.ok(editor.write("PUT", "/draft", SmallFact.money(10, day, 21).toString(), seen));
    String late = SmallFact.labelled(SmallFact.money(11, day, 20), "Another sum").toString();
    HttpResponse<String> told = editor.write("PUT", "/draft", late, seen);
    assertThat(told.statusCode()).isEqualTo(412);
    JsonObject merge = Visitor.json(told).getJsonObject("merge");
    assertThat(merge.getBoolean("clean")).isTrue();
    FactEditor.ok(editor.write("PUT", "/draft?merge=true", late, seen));
    String merged = editor.read("/draft").getJsonObject("document").toString();
    assertThat(merged)
        .isEqualTo(merge.getJsonObject("document").toString())
        .contains("Another sum", "\"amount\":11", "\"amount\":21");
    HttpResponse<String> odds =
        editor.write("PUT", "/draft?merge=true", SmallFact.money(10, day, 22).toString(), first);
    assertThat(odds.statusCode()).as(odds.body()).isEqualTo(200);
    odds = editor.write("PUT", "/draft?merge=true", SmallFact.money(10, day, 23).toString(), first);
    assertThat(odds.statusCode()).isEqualTo(412);
    assertThat(odds.body()).contains("Кто-то вас опередил");
    JsonObject conflict =
        Visitor.json(odds).getJsonObject("merge").getJsonArray("conflicts").getJsonObject(0);
    assertThat(conflict.getString("field")).isEqualTo("/values/2031-01-01");
    assertThat(conflict.getString("yours")).contains("\"amount\":23");
    assertThat(conflict.getString("theirs")).contains("\"amount\":22");
    assertThat(editor.read("/draft").getJsonObject("document").toString())
        .contains("Another sum", "\"amount\":22");
    assertThat(editor.write("PUT", "/draft?merge=perhaps", late, first).statusCode())
        .isEqualTo(400);
  }

  private static LocalDate today(Visitor visitor) {
    return LocalDate.parse(visitor.json("/api/v1/facts/fees").getString("asOf"));
  }

  /** The same fee until a day, and another amount from that day on. */
  private static String amended(JsonObject document, LocalDate day, int amount) {
    JsonObject value = document.getJsonArray("values").getJsonObject(0);
    return Json.createObjectBuilder(document)
        .add(
            "values",
            Json.createArrayBuilder()
                .add(Json.createObjectBuilder(value).add("validUntil", day.toString()))
                .add(
                    Json.createObjectBuilder(value)
                        .add("validFrom", day.toString())
                        .add("amount", amount)))
        .build()
        .toString();
  }

  private static List<String> pagesOf(FactEditor editor) {
    return editor.read("/used-in").getJsonArray("uses").getValuesAs(JsonObject.class).stream()
        .filter(use -> !use.getBoolean("draft"))
        .map(use -> use.getString("path"))
        .distinct()
        .toList();
  }

  private static boolean isOfAnItem(String page) {
    return page.contains("work-permit") || page.contains("is-icaze") || page.contains("rabotu");
  }

  private static boolean isOfFees(String page) {
    return List.of("/en/fees", "/az/rusumlar", "/ru/poshliny").contains(page);
  }

  private static int fee(Visitor visitor, LocalDate on) {
    return visitor.json("/api/v1/facts/fees?asOf=" + on).getJsonArray("fees").stream()
        .map(JsonValue::asJsonObject)
        .filter(fee -> fee.getString("key").equals(FEE))
        .mapToInt(fee -> fee.getInt("amount"))
        .findFirst()
        .orElseThrow();
  }

  private static String found(Visitor visitor) {
    return visitor
        .get("/api/v1/search?locale=en&q=" + Visitor.encoded("work permit fee 3 months"))
        .body();
  }
}
