package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalUnderTest.class)
class RecoveryIT {

  @Test
  void a_server_killed_between_commit_and_indexing_catches_up(Visitor visitor) {
    Editor editor = new Editor(visitor);
    editor.create("recovery-news");
    String draft = Editor.etag(editor.save("recovery-news", "en", "Recovered sturgeon", ""));
    editor.publish("recovery-news", "en", draft);
    visitor.portal().killServer();
    visitor.portal().restartServer();
    assertThat(PublishingIT.isRead(visitor, "recovery-news", "en", "Recovered sturgeon")).isTrue();
    Visitor.until(
        Duration.ofSeconds(30),
        () -> PublishingIT.isFound(visitor, "recovery-news", "en", "Recovered sturgeon"));
  }

  @Test
  void a_second_start_writes_nothing_new_and_keeps_what_editors_changed(Visitor visitor) {
    Editor editor = new Editor(visitor);
    String draft = Editor.etag(editor.send("GET", "/items/about/translations/en/draft", ""));
    String path = Visitor.json(visitor.get("/api/v1/items/about?locale=en")).getString("path");
    var localized =
        Visitor.json(editor.send("GET", "/items/about/translations/en/draft", ""))
            .getJsonObject("localized");
    var body =
        jakarta.json.Json.createObjectBuilder()
            .add("path", path.substring("/en/".length()))
            .add(
                "localized",
                jakarta.json.Json.createObjectBuilder(localized).add("title", "An editor was here"))
            .build();
    String saved =
        Editor.etag(
            editor.send(
                "PUT", "/items/about/translations/en/draft", body.toString(), "If-Match", draft));
    editor.publish("about", "en", saved);
    long before = sequence(visitor);
    visitor.portal().killServer();
    visitor.portal().restartServer();
    assertThat(sequence(visitor)).isEqualTo(before);
    assertThat(visitor.get("/api/v1/items/about?locale=en").body()).contains("An editor was here");
  }

  @Test
  void without_its_database_the_portal_is_read_and_acts_are_told_to_come_back(Visitor visitor) {
    Editor editor = new Editor(visitor);
    visitor.portal().killDatabase();
    try {
      assertThat(visitor.get("/api/v1/items/about?locale=en").statusCode()).isEqualTo(200);
      assertThat(visitor.get("/en").statusCode()).isEqualTo(200);
      HttpResponse<String> refused = editor.send("GET", "/items/about/translations/en/draft", "");
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).contains("10");
      assertThat(refused.body()).contains("temporarily-unavailable").doesNotContain("SQL");
    } finally {
      visitor.portal().restartDatabase();
    }
    Visitor.until(
        Duration.ofSeconds(30),
        () -> editor.send("GET", "/items/about/translations/en/draft", "").statusCode() == 200);
  }

  private static long sequence(Visitor visitor) {
    return visitor
        .json("/api/v1/changes?after=0&limit=1")
        .getJsonNumber("lastSequence")
        .longValue();
  }
}
