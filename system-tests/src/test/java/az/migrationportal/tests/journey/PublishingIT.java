package az.migrationportal.tests.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalUnderTest.class)
class PublishingIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final List<String> LOCALES = List.of("az", "en", "ru");

  @Test
  void what_is_published_is_read_listed_and_found(Visitor visitor) {
    Editor editor = new Editor(visitor);
    for (String locale : LOCALES) {
      assertThat(visitor.get("/" + locale + "/journey-news-" + locale).statusCode()).isEqualTo(404);
    }
    editor.create("journey-news");
    for (String locale : List.of("en", "az", "ru")) {
      String words = "Qızılbalıq" + locale;
      String draft = Editor.etag(editor.save("journey-news", locale, words, ""));
      assertThat(editor.publish("journey-news", locale, draft).statusCode()).isEqualTo(200);
      Visitor.until(PATIENCE, () -> isRead(visitor, "journey-news", locale, words));
      Visitor.until(PATIENCE, () -> isListed(visitor, "journey-news", locale));
      Visitor.until(PATIENCE, () -> isFound(visitor, "journey-news", locale, words));
    }
  }

  @Test
  void what_is_withdrawn_is_no_longer_listed_or_found_and_its_page_says_so(Visitor visitor) {
    Editor editor = new Editor(visitor);
    Map<String, String> etags = editor.publishEverywhere("journey-old", "Gümüşbalıq");
    for (String locale : LOCALES) {
      String words = "Gümüşbalıq " + locale;
      Visitor.until(PATIENCE, () -> isFound(visitor, "journey-old", locale, words));
    }
    for (String locale : List.of("ru", "az", "en")) {
      String etag = requireNonNull(etags.get(locale));
      assertThat(editor.withdraw("journey-old", locale, etag).statusCode()).isEqualTo(200);
      Visitor.until(PATIENCE, () -> !isListed(visitor, "journey-old", locale));
      Visitor.until(PATIENCE, () -> isWithdrawn(visitor, "journey-old", locale));
    }
    Visitor.until(PATIENCE, () -> !isFound(visitor, "journey-old", "en", "Gümüşbalıq en"));
  }

  @Test
  void a_draft_is_seen_by_nobody_but_editors(Visitor visitor) {
    Editor editor = new Editor(visitor);
    editor.create("journey-draft");
    editor.save("journey-draft", "en", "Secret herring", "");
    assertThat(visitor.get("/api/v1/items/journey-draft?locale=en").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/en/journey-draft-en").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/api/v1/manage/items/journey-draft").statusCode()).isEqualTo(401);
    assertThat(isFound(visitor, "journey-draft", "en", "Secret herring")).isFalse();
  }

  @Test
  void a_missing_translation_is_shown_in_another_language_and_says_so(Visitor visitor) {
    Editor editor = new Editor(visitor);
    editor.create("journey-single");
    String draft = Editor.etag(editor.save("journey-single", "en", "Only English", ""));
    editor.publish("journey-single", "en", draft);
    Visitor.until(PATIENCE, () -> isRead(visitor, "journey-single", "en", "Only English"));
    JsonObject item = visitor.json("/api/v1/items/journey-single?locale=ru");
    assertThat(item.getString("writtenIn")).isEqualTo("en");
    String page = visitor.get("/ru/journey-single-en").body();
    assertThat(page).contains("<html lang=\"ru\"").contains("lang=\"en\"").contains("Only English");
  }

  @Test
  void a_moved_path_redirects_and_the_new_one_answers(Visitor visitor) {
    Editor editor = new Editor(visitor);
    editor.publishEverywhere("journey-moved", "Moved words");
    assertThat(
            editor
                .send(
                    "PUT",
                    "/items/journey-moved/translations/en/path",
                    "{\"path\": \"journey-arrived\"}",
                    "If-Match",
                    "\"journey-moved-en\"")
                .statusCode())
        .isEqualTo(200);
    Visitor.until(PATIENCE, () -> visitor.get("/en/journey-arrived").statusCode() == 200);
    Visitor.until(PATIENCE, () -> visitor.get("/en/journey-moved-en").statusCode() == 301);
    assertThat(visitor.get("/en/journey-moved-en").headers().firstValue("Location").orElseThrow())
        .endsWith("/en/journey-arrived");
  }

  static boolean isRead(Visitor visitor, String key, String locale, String words) {
    return visitor.get("/" + locale + "/" + key + "-" + locale).body().contains(words);
  }

  static boolean isListed(Visitor visitor, String key, String locale) {
    return visitor
        .get("/api/v1/items?type=page&limit=200&locale=" + locale)
        .body()
        .contains("\"" + key + "\"");
  }

  static boolean isFound(Visitor visitor, String key, String locale, String words) {
    return visitor
        .get("/api/v1/search?locale=" + locale + "&q=" + Visitor.encoded(words))
        .body()
        .contains("\"" + key + "\"");
  }

  private static boolean isWithdrawn(Visitor visitor, String key, String locale) {
    return visitor.get("/" + locale + "/" + key + "-" + locale).body().contains("No longer true.");
  }
}
