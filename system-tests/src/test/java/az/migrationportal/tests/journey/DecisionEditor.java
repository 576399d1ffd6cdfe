package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;

/** An author and a reviewer who work on one decision through the management API. */
final class DecisionEditor {
  private final Visitor visitor;
  private final String key;
  private final String author;
  private final String reviewer;

  DecisionEditor(Visitor visitor, String key) {
    this.visitor = visitor;
    this.key = key;
    this.author = visitor.administrator();
    this.reviewer = reviewer(visitor);
  }

  HttpResponse<String> get(String path) {
    return visitor.get(address(path), "Authorization", author, "Accept-Language", "en");
  }

  JsonObject read(String path) {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Visitor.json(response);
  }

  List<JsonObject> findings(String language) {
    HttpResponse<String> response =
        visitor.get(
            address("/trial/findings"), "Authorization", author, "Accept-Language", language);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Visitor.json(response).getJsonArray("findings").getValuesAs(JsonObject.class);
  }

  /** Saves a draft; an empty ETag starts the decision. Answers the new ETag. */
  String saved(String document, String etag) {
    String body = Json.createObjectBuilder().add("document", document).build().toString();
    boolean first = etag.isEmpty();
    HttpResponse<String> response =
        send(
            author,
            "PUT",
            "/draft",
            body,
            first ? "If-None-Match" : "If-Match",
            first ? "*" : etag);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(first ? 201 : 200);
    return etag(response);
  }

  /** Submits the draft and has it approved; answers the new ETag. */
  String approved(String etag) {
    HttpResponse<String> asked = write("POST", "/review/submit", "{}", etag);
    assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
    HttpResponse<String> approved =
        send(reviewer, "POST", "/review/approve", "{}", "If-Match", etag(asked));
    assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
    return etag(approved);
  }

  HttpResponse<String> publish(String etag) {
    return write("POST", "/publish", "{\"changeNote\": \"A journey published this.\"}", etag);
  }

  HttpResponse<String> write(String method, String path, String body, String etag) {
    return send(author, method, path, body, "If-Match", etag);
  }

  static String etag(HttpResponse<String> response) {
    return Editor.etag(response);
  }

  private HttpResponse<String> send(
      String who, String method, String path, String body, String condition, String etag) {
    return visitor.send(
        method,
        address(path),
        body,
        "Authorization",
        who,
        "Content-Type",
        "application/json",
        condition,
        etag);
  }

  private String address(String path) {
    return "/api/v1/manage/decisions/" + key + path;
  }

  /** A token that reviews and does nothing else, of somebody who writes nothing. */
  static String reviewer(Visitor visitor) {
    return KeptTokens.kept(
        visitor,
        "reviewer",
        () -> {
          RoleStage stage = new RoleStage(visitor);
          String name = "reviewer-" + RoleStage.next();
          JsonObject account = RoleStage.json(stage.account(stage.boss(), name, "reviewer"));
          return "Bearer "
              + KeptTokens.issued(visitor, name, account.getString("password"), "\"review\"")
                  .getString("token");
        });
  }

  /** A token that may do everything, also review what others wrote. */
  static String author(Visitor visitor) {
    return new RoleStage(visitor).boss().authorization();
  }
}
