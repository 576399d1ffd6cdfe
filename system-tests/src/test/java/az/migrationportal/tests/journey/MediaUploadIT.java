package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.deployment.SmallFiles;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Images and documents from an upload to a reader's page, and what is refused on the way. */
@ExtendWith(PortalUnderTest.class)
class MediaUploadIT {
  private static final int HUNDRED_MEGABYTES = 100 * 1024 * 1024;

  @Test
  void an_image_comes_to_readers_in_three_languages_and_goes(Visitor visitor) {
    Editor editor = new Editor(visitor);
    String boss = visitor.administrator();
    HttpResponse<String> added =
        MediaFiles.add(visitor, boss, "journey-cover", "", SmallFiles.jpeg(900, 600, 1));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    HttpResponse<String> described =
        editor.send(
            "PUT",
            "/media/journey-cover/description",
            MediaFiles.description("A cover"),
            "If-Match",
            Editor.etag(added));
    assertThat(described.statusCode()).as(described.body()).isEqualTo(200);
    for (String locale : List.of("en", "az", "ru")) {
      publish(editor, locale, "![](media:journey-cover)");
    }
    for (Map.Entry<String, String> alt :
        Map.of(
                "az", "A cover, azərbaycanca",
                "en", "A cover, in English",
                "ru", "A cover, по-русски")
            .entrySet()) {
      String address = "/" + alt.getKey() + "/journey-pictured-" + alt.getKey();
      assertThat(visitor.get(address).body())
          .contains("<figure class=\"media\">", "alt=\"" + alt.getValue() + "\"", " 640w");
    }
    HttpResponse<String> uses = editor.send("GET", "/media/journey-cover/used-in", "");
    assertThat(Visitor.json(uses).getJsonArray("uses")).hasSize(3);
    assertThat(retire(editor, Editor.etag(described)).statusCode()).isEqualTo(409);
    HttpResponse<String> replaced =
        MediaFiles.replace(
            visitor, boss, "journey-cover", Editor.etag(described), SmallFiles.png(200, 100, 2));
    assertThat(replaced.statusCode()).as(replaced.body()).isEqualTo(200);
    String now = MediaFiles.main(Visitor.json(replaced));
    assertThat(visitor.get("/en/journey-pictured-en").body()).contains(now);
    assertThat(visitor.get(MediaFiles.main(Visitor.json(added))).statusCode()).isEqualTo(200);
    for (String locale : List.of("en", "az", "ru")) {
      publish(editor, locale, "Nothing to see.");
    }
    assertThat(retire(editor, Editor.etag(described)).statusCode()).isEqualTo(412);
    assertThat(retire(editor, Editor.etag(replaced)).statusCode()).isEqualTo(204);
    assertThat(visitor.get(now, "Accept-Language", "ru").statusCode()).isEqualTo(410);
  }

  @Test
  void bytes_are_served_for_ever_and_never_as_a_page(Visitor visitor) {
    String boss = visitor.administrator();
    HttpResponse<String> image =
        MediaFiles.add(visitor, boss, "journey-bytes", "", SmallFiles.png(400, 300, 3));
    JsonObject file = Visitor.json(image).getJsonArray("files").getJsonObject(0);
    String address = file.getJsonObject("main").getString("address");
    HttpResponse<byte[]> whole = visitor.getBytes(address);
    assertThat(whole.statusCode()).isEqualTo(200);
    assertThat(whole.body()).hasSize(file.getJsonObject("main").getInt("size"));
    assertHeader(whole, "Content-Type", "image/png");
    assertHeader(whole, "Content-Disposition", "inline; filename=\"journey-bytes.png\"");
    assertHeader(whole, "X-Content-Type-Options", "nosniff");
    assertHeader(whole, "Content-Security-Policy", "default-src 'none'; sandbox");
    assertHeader(whole, "Cross-Origin-Resource-Policy", "cross-origin");
    assertHeader(whole, "Cache-Control", "public, max-age=31536000, immutable");
    String etag = whole.headers().firstValue("ETag").orElseThrow();
    assertThat(visitor.getBytes(address, "If-None-Match", etag).statusCode()).isEqualTo(304);
    HttpResponse<byte[]> part = visitor.getBytes(address, "Range", "bytes=10-19");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 10, 20));
    assertHeader(part, "Content-Range", "bytes 10-19/" + whole.body().length);
    assertThat(visitor.getBytes(address, "Range", "bytes=999999999-").statusCode()).isEqualTo(200);
    String smaller = file.getJsonArray("smaller").getJsonObject(0).getString("address");
    assertHeader(visitor.getBytes(smaller), "Content-Type", "image/webp");
    HttpResponse<String> document =
        MediaFiles.add(visitor, boss, "journey-form", "&locale=az", SmallFiles.pdf(2));
    HttpResponse<byte[]> pdf = visitor.getBytes(MediaFiles.main(Visitor.json(document)));
    assertHeader(pdf, "Content-Type", "application/pdf");
    assertHeader(pdf, "Content-Disposition", "attachment; filename=\"journey-form-az.pdf\"");
    assertThat(visitor.get("/api/v1/media/journey-form/" + "0".repeat(64)).statusCode())
        .isEqualTo(404);
    assertThat(visitor.get(address.replace("journey-bytes", "other")).statusCode()).isEqualTo(404);
  }

  @Test
  void what_is_no_image_or_document_is_refused_in_the_readers_language(Visitor visitor) {
    String boss = visitor.administrator();
    byte[] svg =
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
            .getBytes(StandardCharsets.UTF_8);
    Map.of("az", "skript", "en", "script", "ru", "сценарий")
        .forEach(
            (language, word) -> {
              HttpResponse<String> refused =
                  visitor.sendBytes(
                      MediaFiles.ADDRESS + "?key=journey-refused",
                      svg,
                      "Authorization",
                      boss,
                      "Content-Type",
                      "image/png",
                      "Accept-Language",
                      language);
              assertThat(refused.statusCode()).isEqualTo(422);
              JsonObject error = Visitor.json(refused).getJsonArray("errors").getJsonObject(0);
              assertThat(error.getString("rule")).isEqualTo("file-svg");
              assertThat(error.getString("detail")).contains(word);
            });
    byte[] polyglot = Arrays.copyOf(SmallFiles.png(9, 9, 4), 2000);
    assertThat(MediaFiles.add(visitor, boss, "journey-refused", "", polyglot).body())
        .contains("file-two-kinds");
    assertThat(MediaFiles.add(visitor, boss, "journey-refused", "", new byte[0]).body())
        .contains("file-empty");
    assertThat(MediaFiles.add(visitor, boss, "Not_A_Key", "", svg).statusCode()).isEqualTo(422);
    assertThat(
            visitor
                .get(MediaFiles.ADDRESS + "/journey-refused", "Authorization", boss)
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_hundred_megabytes_are_refused_whether_announced_or_not(Visitor visitor) {
    String boss = visitor.administrator();
    String address = MediaFiles.ADDRESS + "?key=journey-huge";
    HttpResponse<String> streamed =
        visitor.send(
            "POST",
            address,
            BodyPublishers.ofInputStream(() -> SmallFiles.zeros(HUNDRED_MEGABYTES)),
            "Authorization",
            boss);
    assertThat(streamed.statusCode()).isEqualTo(413);
    HttpResponse<String> announced =
        visitor.send(
            "POST",
            address,
            BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> SmallFiles.zeros(HUNDRED_MEGABYTES)),
                HUNDRED_MEGABYTES),
            "Authorization",
            boss);
    assertThat(announced.statusCode()).isEqualTo(413);
    assertThat(Visitor.json(announced).getInt("limit")).isEqualTo(16 * 1024 * 1024);
  }

  private static void publish(Editor editor, String locale, String body) {
    String key = "journey-pictured";
    editor.create(key);
    HttpResponse<String> known =
        editor.send("GET", "/items/" + key + "/translations/" + locale + "/draft", "");
    String draft =
        Editor.draft(key, locale, "A picture").toString().replace("Body of A picture.", body);
    HttpResponse<String> saved =
        known.statusCode() == 404
            ? editor.send("PUT", draftOf(key, locale), draft, "If-None-Match", "*")
            : editor.send("PUT", draftOf(key, locale), draft, "If-Match", Editor.etag(known));
    HttpResponse<String> published = editor.publish(key, locale, Editor.etag(saved));
    assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
  }

  private static String draftOf(String key, String locale) {
    return "/items/" + key + "/translations/" + locale + "/draft";
  }

  private static HttpResponse<String> retire(Editor editor, String etag) {
    return editor.send("POST", "/media/journey-cover/retire", "{}", "If-Match", etag);
  }

  private static void assertHeader(HttpResponse<?> response, String name, String value) {
    assertThat(response.headers().firstValue(name)).as(name).contains(value);
  }
}
