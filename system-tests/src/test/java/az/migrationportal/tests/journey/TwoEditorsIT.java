package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two editors who read the same draft and save one after the other. */
@ExtendWith(PortalUnderTest.class)
class TwoEditorsIT {
  private static final int WRITERS = 20;
  private static final String BODY = "## Heading\n\nFirst paragraph.\n\nSecond paragraph.\n";

  @Test
  void changes_of_different_paragraphs_both_survive(Visitor visitor) {
    Editor editor = new Editor(visitor);
    String read = start(editor, "two-editors-apart", BODY);
    save(editor, "two-editors-apart", read, "", BODY.replace("First", "Earlier"));
    HttpResponse<String> late =
        save(editor, "two-editors-apart", read, "?merge=true", BODY.replace("Second", "Later"));
    assertThat(late.statusCode()).isEqualTo(200);
    assertThat(saved(editor, "two-editors-apart"))
        .isEqualTo(BODY.replace("First", "Earlier").replace("Second", "Later"));
  }

  @Test
  void of_one_paragraph_the_second_sees_both_and_nothing_is_saved(Visitor visitor) {
    Editor editor = new Editor(visitor);
    String read = start(editor, "two-editors-at-odds", BODY);
    save(editor, "two-editors-at-odds", read, "", BODY.replace("First", "Earlier"));
    HttpResponse<String> late =
        save(editor, "two-editors-at-odds", read, "?merge=true", BODY.replace("First", "Later"));
    assertThat(late.statusCode()).isEqualTo(412);
    JsonObject problem = Visitor.json(late);
    assertThat(problem.getString("savedBy")).isEqualTo("admin");
    JsonObject conflict = problem.getJsonObject("merge").getJsonArray("conflicts").getJsonObject(0);
    assertThat(conflict.getString("base")).isEqualTo("First paragraph.");
    assertThat(conflict.getString("yours")).isEqualTo("Later paragraph.");
    assertThat(conflict.getString("theirs")).isEqualTo("Earlier paragraph.");
    assertThat(saved(editor, "two-editors-at-odds")).isEqualTo(BODY.replace("First", "Earlier"));
  }

  @Test
  void without_asking_for_it_nothing_is_merged_but_shown(Visitor visitor) {
    Editor editor = new Editor(visitor);
    String read = start(editor, "two-editors-shown", BODY);
    save(editor, "two-editors-shown", read, "", BODY.replace("First", "Earlier"));
    HttpResponse<String> late =
        save(editor, "two-editors-shown", read, "", BODY.replace("Second", "Later"));
    assertThat(late.statusCode()).isEqualTo(412);
    JsonObject merge = Visitor.json(late).getJsonObject("merge");
    assertThat(merge.getBoolean("clean")).isTrue();
    assertThat(merge.getJsonObject("localized").getString("body"))
        .isEqualTo(BODY.replace("First", "Earlier").replace("Second", "Later"));
  }

  @Test
  void a_text_of_the_library_that_was_never_edited_is_merged_too(Visitor visitor) {
    Editor editor = new Editor(visitor);
    HttpResponse<String> draft =
        editor.send("GET", "/items/accessibility-statement/translations/ru/draft", "");
    JsonObject read = Visitor.json(draft).getJsonObject("localized");
    String etag = Editor.etag(draft);
    put(editor, "accessibility-statement", "ru", etag, "", with(read, "title", "Доступность"));
    HttpResponse<String> late =
        put(
            editor,
            "accessibility-statement",
            "ru",
            etag,
            "?merge=true",
            with(read, "summary", "Новое краткое содержание."));
    assertThat(late.statusCode()).isEqualTo(200);
    JsonObject both = Visitor.json(late).getJsonObject("localized");
    assertThat(both.getString("title")).isEqualTo("Доступность");
    assertThat(both.getString("summary")).isEqualTo("Новое краткое содержание.");
  }

  @Test
  void twenty_editors_at_once_lose_nothing_and_leave_no_gap(Visitor visitor) throws Exception {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < WRITERS; i++) {
      body.append("Paragraph ").append(i).append(" as read.\n\n");
    }
    Editor editor = new Editor(visitor);
    String text = body.toString().strip() + "\n";
    String read = start(editor, "two-editors-crowd", text);
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      String own = text.replace("Paragraph " + i + " as read.", "Paragraph " + i + " as saved.");
      writers.add(() -> save(editor, "two-editors-crowd", read, "?merge=true", own).statusCode());
    }
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    try {
      for (Future<Integer> status : threads.invokeAll(writers)) {
        assertThat(status.get()).isEqualTo(200);
      }
    } finally {
      threads.shutdown();
    }
    HttpResponse<String> draft =
        editor.send("GET", "/items/two-editors-crowd/translations/en/draft", "");
    assertThat(saved(editor, "two-editors-crowd")).isEqualTo(text.replace("as read", "as saved"));
    assertThat(number(Editor.etag(draft))).isEqualTo(number(read) + WRITERS);
  }

  @Test
  void an_unknown_wish_is_refused(Visitor visitor) {
    Editor editor = new Editor(visitor);
    String read = start(editor, "two-editors-wish", BODY);
    assertThat(save(editor, "two-editors-wish", read, "?merge=perhaps", BODY).statusCode())
        .isEqualTo(400);
  }

  private static String start(Editor editor, String key, String body) {
    editor.create(key);
    JsonObject draft = Editor.draft(key, "en", "Two editors");
    JsonObject localized = with(draft.getJsonObject("localized"), "body", body);
    HttpResponse<String> saved =
        editor.send(
            "PUT",
            "/items/" + key + "/translations/en/draft",
            Json.createObjectBuilder(draft).add("localized", localized).build().toString(),
            "If-None-Match",
            "*");
    return Editor.etag(saved);
  }

  private static HttpResponse<String> save(
      Editor editor, String key, String etag, String wish, String body) {
    JsonObject localized = Editor.draft(key, "en", "Two editors").getJsonObject("localized");
    return put(editor, key, "en", etag, wish, with(localized, "body", body));
  }

  private static HttpResponse<String> put(
      Editor editor, String key, String locale, String etag, String wish, JsonObject localized) {
    return editor.send(
        "PUT",
        "/items/" + key + "/translations/" + locale + "/draft" + wish,
        Json.createObjectBuilder().add("localized", localized).build().toString(),
        "If-Match",
        etag);
  }

  private static JsonObject with(JsonObject fields, String name, String value) {
    return Json.createObjectBuilder(fields).add(name, value).build();
  }

  private static String saved(Editor editor, String key) {
    return Visitor.json(editor.send("GET", "/items/" + key + "/translations/en/draft", ""))
        .getJsonObject("localized")
        .getString("body");
  }

  private static int number(String etag) {
    return Integer.parseInt(etag.replace("\"", ""));
  }
}
