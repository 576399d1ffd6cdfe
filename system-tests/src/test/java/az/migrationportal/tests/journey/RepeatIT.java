package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client whose answer was lost sends its request again. */
@ExtendWith(PortalUnderTest.class)
class RepeatIT {
  private static final String KEY = "Idempotency-Key";

  @Test
  void the_same_request_with_the_same_key_is_answered_as_the_first_one_was(Visitor visitor) {
    Editor editor = new Editor(visitor);
    HttpResponse<String> first = create(editor, "repeat-one", "\"key-one\"");
    HttpResponse<String> second = create(editor, "repeat-one", "\"key-one\"");
    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"))
        .isPresent();
    assertThat(create(new Editor(visitor), "repeat-one", "key-one").statusCode())
        .as("another token of the same account")
        .isEqualTo(201);
    assertThat(editor.create("repeat-one").statusCode()).as("without a key").isEqualTo(409);
  }

  @Test
  void a_key_that_came_with_another_request_is_refused(Visitor visitor) {
    Editor editor = new Editor(visitor);
    assertThat(create(editor, "repeat-two", "key-two").statusCode()).isEqualTo(201);
    HttpResponse<String> other = create(editor, "repeat-three", "key-two");
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("key-used-otherwise");
    assertThat(editor.send("GET", "/items/repeat-three", "").statusCode()).isEqualTo(404);
    String boss = new RoleStage(visitor).boss().authorization();
    HttpResponse<String> another =
        visitor.send(
            "POST",
            "/api/v1/manage/items",
            "{\"key\": \"\", \"type\": \"page\", \"source\": \"en\"}",
            "Authorization",
            boss,
            "Content-Type",
            "application/json",
            KEY,
            "bad key");
    assertThat(another.statusCode()).isEqualTo(400);
  }

  @Test
  void what_was_refused_may_be_sent_again(Visitor visitor) {
    Editor editor = new Editor(visitor);
    editor.create("repeat-taken");
    assertThat(create(editor, "repeat-taken", "key-refused").statusCode()).isEqualTo(409);
    assertThat(create(editor, "repeat-taken", "key-refused").body()).contains("item-key-taken");
    assertThat(create(editor, "repeat-free", "key-refused").statusCode()).isEqualTo(201);
  }

  @Test
  void a_schedule_is_made_once_though_its_precondition_is_stale_by_then(Visitor visitor) {
    Editor editor = new Editor(visitor);
    editor.create("repeat-schedule");
    String etag = Editor.etag(editor.save("repeat-schedule", "en", "Words", ""));
    List<HttpResponse<String>> answers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      answers.add(
          editor.send(
              "POST",
              "/items/repeat-schedule/translations/en/schedules",
              "{\"act\": \"publish\", \"at\": \"2027-06-01T06:00:00Z\"}",
              "If-Match",
              etag,
              KEY,
              "key-schedule"));
    }
    assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
    assertThat(answers.get(1).body()).isEqualTo(answers.get(0).body());
    assertThat(Editor.etag(answers.get(1))).isEqualTo(Editor.etag(answers.get(0)));
  }

  @Test
  void of_many_at_once_one_is_made_and_none_fails_otherwise(Visitor visitor) throws Exception {
    Editor editor = new Editor(visitor);
    Callable<HttpResponse<String>> creation = () -> create(editor, "repeat-race", "key-race");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<HttpResponse<String>> answer :
          threads.invokeAll(Collections.nCopies(16, creation))) {
        HttpResponse<String> told = answer.get();
        assertThat(told.statusCode()).as(told.body()).isIn(201, 409);
        if (told.statusCode() == 409) {
          assertThat(told.body()).contains("request-still-runs");
        }
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(create(editor, "repeat-race", "key-race").statusCode()).isEqualTo(201);
  }

  @Test
  void an_answer_outlives_the_server(Visitor visitor) {
    Editor editor = new Editor(visitor);
    HttpResponse<String> first = create(editor, "repeat-restart", "key-restart");
    assertThat(first.statusCode()).isEqualTo(201);
    visitor.portal().killServer();
    visitor.portal().restartServer();
    HttpResponse<String> second = create(editor, "repeat-restart", "key-restart");
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void an_import_is_answered_again(Visitor visitor) {
    String boss = new RoleStage(visitor).boss().authorization();
    Map<String, String> files = LibraryFiles.page("repeat-import");
    byte[] archive = LibraryFiles.zip(files);
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      bodies.add(
          visitor
              .sendBytes(
                  LibraryFiles.ADDRESS,
                  archive,
                  "Authorization",
                  boss,
                  "Content-Type",
                  "application/zip",
                  KEY,
                  "key-import")
              .body());
    }
    assertThat(bodies.get(0)).contains("\"created\":[\"repeat-import\"]");
    assertThat(bodies.get(1)).isEqualTo(bodies.get(0));
  }

  private static HttpResponse<String> create(Editor editor, String item, String key) {
    return editor.send(
        "POST",
        "/items",
        "{\"key\": \"" + item + "\", \"type\": \"page\", \"source\": \"en\"}",
        KEY,
        key);
  }
}
