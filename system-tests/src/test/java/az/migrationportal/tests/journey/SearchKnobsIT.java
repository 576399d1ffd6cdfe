package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What editors decide about search, published like any content and in use at once. */
@ExtendWith(PortalUnderTest.class)
class SearchKnobsIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void a_new_lay_word_of_a_term_finds_its_guides_without_indexing_anew(Visitor visitor) {
    Editor editor = new Editor(visitor);
    String address = "/items/term-work-permit/translations/en/draft";
    HttpResponse<String> before = editor.send("GET", address, "");
    JsonObject localized = Visitor.json(before).getJsonObject("localized");
    JsonArrayBuilder lay = Json.createArrayBuilder(localized.getJsonArray("lay"));
    JsonObject body =
        Json.createObjectBuilder()
            .add(
                "localized",
                Json.createObjectBuilder(localized).add("lay", lay.add("zumbalaka paper")))
            .build();
    assertThat(found(visitor, "en", "zumbalaka paper")).doesNotContain("work-permit");
    HttpResponse<String> saved =
        editor.send("PUT", address, body.toString(), "If-Match", Editor.etag(before));
    assertThat(editor.publish("term-work-permit", "en", Editor.etag(saved)).statusCode())
        .isEqualTo(200);
    Visitor.until(PATIENCE, () -> found(visitor, "en", "zumbalaka paper").contains("work-permit"));
    assertThat(found(visitor, "ru", "zumbalaka paper"))
        .as("in every language")
        .contains("work-permit");
    assertThat(state(editor).getBoolean("rebuilding")).isFalse();
  }

  @Test
  void a_best_bet_comes_first_and_goes_when_it_is_withdrawn(Visitor visitor) {
    Editor editor = new Editor(visitor);
    String question = "kangaroo pancakes";
    create(editor, "best-bet-journey", "best-bet");
    JsonObjectBuilder localized =
        texts("Pancakes").add("questions", Json.createArrayBuilder().add(question));
    String draft = save(editor, "best-bet-journey", localized, shared().add("answer", "about"), "");
    assertThat(found(visitor, "en", question)).doesNotContain("about");
    String live = Editor.etag(editor.publish("best-bet-journey", "en", draft));
    Visitor.until(PATIENCE, () -> found(visitor, "en", question).indexOf("about") == 0);
    assertThat(found(visitor, "az", "pancake KANGAROO")).as("in any order").startsWith("about");
    assertThat(visitor.get("/api/v1/items/best-bet-journey?locale=en").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/api/v1/items?type=best-bet&locale=en").body())
        .doesNotContain("best-bet-journey");
    assertThat(editor.withdraw("best-bet-journey", "en", live).statusCode()).isEqualTo(200);
    Visitor.until(PATIENCE, () -> !found(visitor, "en", question).contains("about"));
  }

  @Test
  void a_boost_counts_until_its_day_has_come(Visitor visitor) {
    Editor editor = new Editor(visitor);
    List<String> before = found(visitor, "en", "consular registration abroad");
    String second = before.get(1);
    create(editor, "search-boost-journey", "search-boost");
    JsonObjectBuilder lower = shared().add("item", before.get(0)).add("strength", "much-lower");
    JsonObjectBuilder past = Json.createObjectBuilder(lower.build()).add("until", "2020-01-01");
    String draft = save(editor, "search-boost-journey", texts("Journey"), past, "");
    String live = Editor.etag(editor.publish("search-boost-journey", "en", draft));
    Visitor.until(PATIENCE, () -> state(editor).getInt("lag") == 0);
    assertThat(found(visitor, "en", "consular registration abroad")).isEqualTo(before);
    JsonObjectBuilder now =
        shared()
            .add("item", before.get(0))
            .add("strength", "much-lower")
            .add("until", "2999-01-01");
    draft = save(editor, "search-boost-journey", texts("Journey"), now, live);
    live = Editor.etag(editor.publish("search-boost-journey", "en", draft));
    Visitor.until(
        PATIENCE, () -> found(visitor, "en", "consular registration abroad").indexOf(second) == 0);
    assertThat(editor.withdraw("search-boost-journey", "en", live).statusCode()).isEqualTo(200);
    Visitor.until(
        PATIENCE, () -> found(visitor, "en", "consular registration abroad").equals(before));
  }

  @Test
  void a_best_bet_without_an_answer_that_exists_is_refused(Visitor visitor) {
    Editor editor = new Editor(visitor);
    create(editor, "best-bet-nowhere", "best-bet");
    JsonObjectBuilder localized =
        texts("Nowhere").add("questions", Json.createArrayBuilder().add("nowhere"));
    String draft =
        save(editor, "best-bet-nowhere", localized, shared().add("answer", "no-such-item"), "");
    assertThat(editor.publish("best-bet-nowhere", "en", draft).statusCode()).isEqualTo(422);
  }

  private static void create(Editor editor, String key, String type) {
    JsonObject item =
        Json.createObjectBuilder().add("key", key).add("type", type).add("source", "en").build();
    assertThat(editor.send("POST", "/items", item.toString()).statusCode()).isEqualTo(201);
  }

  private static JsonObjectBuilder texts(String title) {
    return Json.createObjectBuilder().add("title", title).add("summary", "For a journey.");
  }

  private static JsonObjectBuilder shared() {
    return Json.createObjectBuilder().add("verifiedOn", "2026-11-01").add("confidence", "high");
  }

  private static String save(
      Editor editor,
      String key,
      JsonObjectBuilder localized,
      JsonObjectBuilder shared,
      String tag) {
    JsonObject draft =
        Json.createObjectBuilder().add("localized", localized).add("shared", shared).build();
    return Editor.etag(
        editor.send(
            "PUT",
            "/items/" + key + "/translations/en/draft",
            draft.toString(),
            tag.isEmpty() ? "If-None-Match" : "If-Match",
            tag.isEmpty() ? "*" : tag));
  }

  private static JsonObject state(Editor editor) {
    return Visitor.json(editor.send("GET", "/search", ""));
  }

  private static List<String> found(Visitor visitor, String locale, String question) {
    return visitor
        .json("/api/v1/search?locale=" + locale + "&q=" + Visitor.encoded(question))
        .getJsonArray("hits")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(hit -> hit.getString("key"))
        .toList();
  }
}
