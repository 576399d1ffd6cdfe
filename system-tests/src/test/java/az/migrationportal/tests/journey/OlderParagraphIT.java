package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A paragraph of the source changes; readers of the others see it until translators have acted. */
@ExtendWith(PortalUnderTest.class)
class OlderParagraphIT {
  private static final Map<String, String> BODIES =
      Map.of(
          "en", "## Heading\n\nFirst.\n\nSecond.\n",
          "az", "## Başlıq\n\nBirinci.\n\nİkinci.\n",
          "ru", "## Заголовок\n\nПервый.\n\nВторой.\n");

  @Test
  void readers_see_which_paragraph_is_older_until_it_is_confirmed_or_rewritten(Visitor visitor) {
    String key = "older-paragraph";
    Editor editor = new Editor(visitor);
    editor.create(key);
    for (String locale : new String[] {"en", "az", "ru"}) {
      publish(editor, key, locale, body(locale));
    }
    for (String locale : BODIES.keySet()) {
      assertThat(page(visitor, key, locale)).doesNotContain("class=\"older\"");
      assertThat(item(visitor, key, locale).getString("freshness")).isEqualTo("up-to-date");
    }
    publish(editor, key, "en", "## Heading\n\nFirst.\n\nSecond, changed.\n");
    assertThat(page(visitor, key, "az"))
        .containsOnlyOnce("class=\"older\"")
        .contains("<p>İkinci.</p><p class=\"older\" role=\"note\">Bu hissə köhnəlmiş ola bilər");
    assertThat(page(visitor, key, "ru"))
        .containsOnlyOnce("class=\"older\"")
        .contains("<p>Второй.</p><p class=\"older\" role=\"note\">Этот фрагмент мог устареть");
    assertThat(page(visitor, key, "en")).doesNotContain("class=\"older\"");
    JsonObject ru = item(visitor, key, "ru");
    assertThat(ru.getString("freshness")).isEqualTo("outdated");
    assertThat(ru.getJsonArray("outdatedSegments")).hasToString("[\"/body#3\"]");
    assertThat(page(visitor, key, "ru?on=2026-11-20")).doesNotContain("class=\"older\"");

    act(editor, key, "az", "POST", "/confirm", null);
    act(editor, key, "ru", "PUT", "", "Второй, изменён.");
    assertThat(page(visitor, key, "az")).contains("class=\"older\"");
    for (String locale : new String[] {"az", "ru"}) {
      editor.publish(key, locale, etag(editor, key, locale));
      assertThat(page(visitor, key, locale)).doesNotContain("class=\"older\"");
      assertThat(item(visitor, key, locale).getString("freshness")).isEqualTo("up-to-date");
    }
    assertThat(page(visitor, key, "ru")).contains("<p>Второй, изменён.</p>");
    assertThat(page(visitor, key, "az")).contains("<p>İkinci.</p>");
  }

  @Test
  void late_and_nameless_writers_are_refused(Visitor visitor) {
    String key = "older-refused";
    Editor editor = new Editor(visitor);
    editor.create(key);
    publish(editor, key, "en", body("en"));
    publish(editor, key, "ru", body("ru"));
    String address = address(key, "ru");
    JsonObject first =
        Visitor.json(editor.send("GET", address, "")).getJsonArray("segments").getJsonObject(2);
    JsonObject words =
        Json.createObjectBuilder()
            .add("sourceHash", first.getString("sourceHash"))
            .add("text", "Заголовок.")
            .build();
    String segment = address + "/" + first.getInt("number");
    String body = words.toString();
    assertThat(editor.send("PUT", segment, body).statusCode()).isEqualTo(428);
    assertThat(editor.send("PUT", segment, body, "If-Match", "\"99\"").statusCode()).isEqualTo(412);
    String etag = etag(editor, key, "ru");
    assertThat(editor.send("PUT", address + "/999", body, "If-Match", etag).statusCode())
        .isEqualTo(404);
    assertThat(
            editor
                .send("PUT", segment, body.replace("sourceHash", "hash"), "If-Match", etag)
                .statusCode())
        .isEqualTo(422);
    HttpResponse<String> other =
        editor.send(
            "PUT", segment, body.replace(first.getString("sourceHash"), "0a"), "If-Match", etag);
    assertThat(other.statusCode()).isEqualTo(412);
    assertThat(Visitor.json(other).getString("type")).endsWith("source-segment-changed");
    assertThat(etag(editor, key, "ru")).isEqualTo(etag);
  }

  private static String body(String locale) {
    return Objects.requireNonNull(BODIES.get(locale));
  }

  private static void publish(Editor editor, String key, String locale, String body) {
    HttpResponse<String> read =
        editor.send("GET", "/items/" + key + "/translations/" + locale + "/draft", "");
    boolean first = read.statusCode() == 404;
    JsonObject draft = Editor.draft(key, locale, "Older");
    JsonObject localized =
        Json.createObjectBuilder(draft.getJsonObject("localized")).add("body", body).build();
    HttpResponse<String> saved =
        editor.send(
            "PUT",
            "/items/" + key + "/translations/" + locale + "/draft",
            Json.createObjectBuilder(draft).add("localized", localized).build().toString(),
            first ? "If-None-Match" : "If-Match",
            first ? "*" : Editor.etag(read));
    assertThat(editor.publish(key, locale, Editor.etag(saved)).statusCode()).isEqualTo(200);
  }

  /** Writes or confirms the one segment that is outdated. */
  private static void act(
      Editor editor,
      String key,
      String locale,
      String method,
      String suffix,
      @Nullable String text) {
    JsonObject segment =
        Visitor.json(editor.send("GET", address(key, locale), ""))
            .getJsonArray("segments")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(one -> one.getString("freshness").equals("outdated"))
            .findFirst()
            .orElseThrow();
    assertThat(segment.getString("sourceThen")).isEqualTo("Second.");
    assertThat(segment.getString("sourceNow")).isEqualTo("Second, changed.");
    var body = Json.createObjectBuilder().add("sourceHash", segment.getString("sourceHash"));
    if (text != null) {
      body.add("text", text);
    }
    HttpResponse<String> done =
        editor.send(
            method,
            address(key, locale) + "/" + segment.getInt("number") + suffix,
            body.build().toString(),
            "If-Match",
            etag(editor, key, locale));
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(Visitor.json(done).getString("freshness")).isEqualTo("up-to-date");
  }

  private static String etag(Editor editor, String key, String locale) {
    return Editor.etag(editor.send("GET", address(key, locale), ""));
  }

  private static String address(String key, String locale) {
    return "/items/" + key + "/translations/" + locale + "/segments";
  }

  private static JsonObject item(Visitor visitor, String key, String locale) {
    return Visitor.json(visitor.get("/api/v1/items/" + key + "?locale=" + locale));
  }

  private static String page(Visitor visitor, String key, String localeAndQuery) {
    String locale = localeAndQuery.substring(0, 2);
    return visitor
        .get("/" + locale + "/" + key + "-" + locale + localeAndQuery.substring(2))
        .body();
  }
}
