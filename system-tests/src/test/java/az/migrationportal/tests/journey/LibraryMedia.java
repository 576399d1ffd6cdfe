package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.deployment.SmallFiles;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** A page with a picture and a document, and what an archive says of the two. */
final class LibraryMedia {
  static final String PICTURE = "library-picture";
  static final String FORM = "library-form";

  private LibraryMedia() {}

  /** Publishes a page in two languages that shows a picture and links a form of each language. */
  static void publish(Visitor visitor) {
    Editor editor = new Editor(visitor);
    String boss = visitor.administrator();
    HttpResponse<String> picture =
        MediaFiles.add(visitor, boss, PICTURE, "", SmallFiles.jpeg(900, 500, 11));
    describe(editor, PICTURE, Editor.etag(picture));
    HttpResponse<String> form =
        MediaFiles.add(visitor, boss, FORM, "&locale=en", SmallFiles.pdf(1));
    HttpResponse<String> both =
        visitor.send(
            "PUT",
            MediaFiles.ADDRESS + "/" + FORM + "/file?locale=az",
            BodyPublishers.ofByteArray(SmallFiles.pdf(2)),
            "Authorization",
            boss,
            "If-Match",
            Editor.etag(form));
    assertThat(both.statusCode()).as(both.body()).isEqualTo(200);
    describe(editor, FORM, Editor.etag(both));
    editor.create("library-pictured");
    for (String locale : List.of("en", "az")) {
      String draft =
          Editor.draft("library-pictured", locale, "A picture")
              .toString()
              .replace(
                  "Body of A picture.",
                  "![](media:" + PICTURE + ")\\n\\n[Form](media:" + FORM + ")");
      HttpResponse<String> saved =
          editor.send(
              "PUT",
              "/items/library-pictured/translations/" + locale + "/draft",
              draft,
              "If-None-Match",
              "*");
      HttpResponse<String> published =
          editor.publish("library-pictured", locale, Editor.etag(saved));
      assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    }
  }

  private static void describe(Editor editor, String key, String etag) {
    HttpResponse<String> described =
        editor.send(
            "PUT",
            "/media/" + key + "/description",
            MediaFiles.description("Of the library"),
            "If-Match",
            etag);
    assertThat(described.statusCode()).as(described.body()).isEqualTo(200);
  }

  /** The hash of each present file, by its address; the bytes are those of the address. */
  static Map<String, String> served(Visitor visitor, String authorization) {
    Map<String, String> served = new TreeMap<>();
    for (String key : List.of(PICTURE, FORM)) {
      JsonObject card =
          visitor.json(MediaFiles.ADDRESS + "/" + key, "Authorization", authorization);
      for (JsonValue file : card.getJsonArray("files")) {
        note(visitor, served, file.asJsonObject().getJsonObject("main"));
        file.asJsonObject()
            .getJsonArray("smaller")
            .forEach(form -> note(visitor, served, form.asJsonObject()));
      }
    }
    return served;
  }

  private static void note(Visitor visitor, Map<String, String> served, JsonObject form) {
    String address = form.getString("address");
    HttpResponse<byte[]> bytes = visitor.getBytes(address);
    assertThat(bytes.statusCode()).as(address).isEqualTo(200);
    served.put(address, LibraryFiles.sha256(bytes.body()));
  }

  /** Bytes that do not pack. */
  static byte[] noise(int count) {
    byte[] noise = new byte[count];
    new Random(31).nextBytes(noise);
    return noise;
  }

  /** Sends an archive under a key, so that it is taken once. */
  static HttpResponse<String> sendOnce(Visitor visitor, String authorization, byte[] archive) {
    return visitor.sendBytes(
        LibraryFiles.ADDRESS,
        archive,
        "Authorization",
        authorization,
        "Content-Type",
        "application/zip",
        "Idempotency-Key",
        "library-of-noise");
  }

  /** A card and its one file, as an archive has them. */
  static SortedMap<String, byte[]> archived(String key, byte[] file, String sha256) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    String card =
        """
        key: KEY
        kind: image
        alt: {az: Şəkil, en: A picture, ru: Картинка}
        files:
          - {locale: all, file: all.png, sha256: HASH}
        """
            .replace("KEY", key)
            .replace("HASH", sha256);
    files.put("media/" + key + "/medium.yaml", card.getBytes(StandardCharsets.UTF_8));
    files.put("media/" + key + "/all.png", file);
    return files;
  }
}
