package az.migrationportal.tests.journey;

import az.migrationportal.tests.deployment.SmallFiles;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;

/** A medium that every act on media is done to; its bytes are looked at as well. */
final class MediumLife implements KilledLife {
  private final Visitor visitor;
  private final String key;
  private final String author;
  private final LivedSteps steps;

  MediumLife(Visitor visitor, String key, String author) {
    this.visitor = visitor;
    this.key = key;
    this.author = author;
    this.steps =
        new LivedSteps(
            key,
            List.of(
                new LivedSteps.Step("add", () -> MediaFiles.add(visitor, author, key, "", file(1))),
                new LivedSteps.Step("describe", () -> describe("Before")),
                new LivedSteps.Step("replace", () -> replace(2)),
                new LivedSteps.Step("describe again", () -> describe("After")),
                new LivedSteps.Step("replace again", () -> replace(3)),
                new LivedSteps.Step("retire", () -> act("POST", "/retire", "{}"))));
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public LivedSteps steps() {
    return steps;
  }

  @Override
  public String seen() {
    LifeSeen seen = new LifeSeen(key);
    seen.add("card", visitor.get(address(), "Authorization", author));
    HttpResponse<String> files = visitor.get(address() + "/files", "Authorization", author);
    seen.add("files", files);
    if (files.statusCode() == 200) {
      for (JsonValue file : Visitor.json(files).getJsonArray("files")) {
        bytes(seen, file.asJsonObject().getJsonObject("main"));
        file.asJsonObject()
            .getJsonArray("smaller")
            .forEach(form -> bytes(seen, form.asJsonObject()));
      }
    }
    return seen.text();
  }

  private void bytes(LifeSeen seen, JsonObject form) {
    HttpResponse<byte[]> bytes = visitor.getBytes(form.getString("address"));
    boolean served = bytes.statusCode() == 200;
    seen.add(
        form.getString("address"),
        bytes.statusCode() + (served ? " " + LibraryFiles.sha256(bytes.body()) : ""));
  }

  @Override
  public int audited() {
    return LifeSeen.audited(visitor, author, key);
  }

  private String address() {
    return MediaFiles.ADDRESS + "/" + key;
  }

  private static byte[] file(int seed) {
    return SmallFiles.png(420, 300, seed);
  }

  private HttpResponse<String> replace(int seed) {
    return MediaFiles.replace(visitor, author, key, etag(), file(seed));
  }

  private HttpResponse<String> describe(String words) {
    return act("PUT", "/description", MediaFiles.description(words));
  }

  private HttpResponse<String> act(String method, String path, String body) {
    return visitor.send(
        method,
        address() + path,
        body,
        "Authorization",
        author,
        "Content-Type",
        "application/json",
        "If-Match",
        etag());
  }

  private String etag() {
    return Editor.etag(visitor.get(address(), "Authorization", author));
  }
}
