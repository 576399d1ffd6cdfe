package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;

/** An author and a reviewer who work on a fact, or on a country's visa rules. */
final class FactEditor {
  private final Visitor visitor;
  private final String address;
  private final String author;
  private final String reviewer;

  FactEditor(Visitor visitor, String address) {
    this.visitor = visitor;
    this.address = "/api/v1/manage" + address;
    this.author = DecisionEditor.author(visitor);
    this.reviewer = DecisionEditor.reviewer(visitor);
  }

  JsonObject read(String path) {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Visitor.json(response);
  }

  HttpResponse<String> get(String path) {
    return visitor.get(address + path, "Authorization", author, "Accept-Language", "ru");
  }

  HttpResponse<String> write(String method, String path, String body, String etag) {
    return send(author, method, path, body, "If-Match", etag);
  }

  HttpResponse<String> review(String path, String etag) {
    return send(reviewer, "POST", "/review/" + path, "{}", "If-Match", etag);
  }

  HttpResponse<String> changesWanted(String etag) {
    String note = "{\"note\": \"Say since when.\"}";
    return send(reviewer, "POST", "/review/request-changes", note, "If-Match", etag);
  }

  /** The author decides on what the author saved. */
  HttpResponse<String> own(String path, String etag) {
    return send(author, "POST", "/review/" + path, "{}", "If-Match", etag);
  }

  HttpResponse<String> start(String body) {
    return send(author, "PUT", "/draft", body, "If-None-Match", "*");
  }

  /** Saves, submits, has approved and publishes; answers the new ETag. */
  String published(String document, String etag) {
    return publishedDraft(ok(write("PUT", "/draft", document, etag)));
  }

  /** The same for the draft there is. */
  String publishedDraft(String etag) {
    String asked = ok(write("POST", "/review/submit", "{}", etag));
    return ok(write("POST", "/publish", "{}", ok(review("approve", asked))));
  }

  static String ok(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Editor.etag(response);
  }

  private HttpResponse<String> send(
      String who, String method, String path, String body, String condition, String etag) {
    return visitor.send(
        method,
        address + path,
        body,
        "Authorization",
        who,
        "Content-Type",
        "application/json",
        "Accept-Language",
        "ru",
        condition,
        etag);
  }
}
