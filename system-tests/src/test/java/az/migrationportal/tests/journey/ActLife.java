package az.migrationportal.tests.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;

/** An item that every editorial act is done to once, in an order that the rules allow. */
final class ActLife {
  private static final char END = '\n';
  private static final String EN = "/translations/en";
  private static final String AZ = "/translations/az";

  private static final List<Step> STEPS =
      List.of(
          new Step("create", life -> life.create()),
          new Step("save the first draft", life -> life.save("en", "First words")),
          new Step("submit", life -> life.act(EN, "/review/submit", "{}")),
          new Step("request changes", life -> life.review("request-changes", "Say more.")),
          new Step("save again", life -> life.save("en", "Better words")),
          new Step("submit again", life -> life.act(EN, "/review/submit", "{}")),
          new Step("take back", life -> life.act(EN, "/review/cancel", "{}")),
          new Step("submit once more", life -> life.act(EN, "/review/submit", "{}")),
          new Step("approve", life -> life.review("approve", "Good.")),
          new Step("publish", life -> life.publish(EN)),
          new Step("save a second draft", life -> life.save("en", "Newer words")),
          new Step("publish again", life -> life.publish(EN)),
          new Step("change the path", life -> life.move()),
          new Step("start a translation", life -> life.save("az", "Yeni sözlər")),
          new Step("publish the translation", life -> life.publish(AZ)),
          new Step("save a third draft", life -> life.save("en", "Words to wait")),
          new Step("schedule", life -> life.schedule()),
          new Step("withdraw", life -> life.act(AZ, "/withdraw", "{\"note\": \"Not true.\"}")),
          new Step("revert", life -> life.act(AZ, "/revisions/1/revert", "{}")),
          new Step("publish what was reverted", life -> life.publish(AZ)),
          new Step("make gone", life -> life.act(AZ, "/gone", "{}")),
          new Step("redirect", life -> life.act(EN, "/redirect", "{\"toItem\": \"about\"}")),
          new Step("archive", life -> life.manage("POST", "/archive", "{}")));

  private final Visitor visitor;
  private final String key;
  private final String author;
  private final String reviewer;
  private int acknowledged;

  ActLife(Visitor visitor, String key, String author, String reviewer) {
    this.visitor = visitor;
    this.key = key;
    this.author = author;
    this.reviewer = reviewer;
  }

  static int length() {
    return STEPS.size();
  }

  static String step(int number) {
    return STEPS.get(number).name;
  }

  String key() {
    return key;
  }

  /** How many of its acts were answered with success. */
  int acknowledged() {
    return acknowledged;
  }

  boolean isOver() {
    return acknowledged == STEPS.size();
  }

  /**
   * Does the next act.
   *
   * @throws UncheckedIOException if the portal was killed before it answered
   */
  void live() {
    Step next = STEPS.get(acknowledged);
    HttpResponse<String> answer = next.act.on(this);
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(
          key + ", " + next.name + ": " + answer.statusCode() + " " + answer.body());
    }
    acknowledged++;
  }

  /** Everything the API tells of it, without what differs between two equal lives. */
  String seen() {
    var seen = new StringBuilder();
    for (String path :
        List.of(
            "",
            EN + "/draft",
            EN + "/path",
            EN + "/review",
            EN + "/revisions",
            AZ + "/draft",
            AZ + "/path",
            AZ + "/revisions")) {
      append(
          seen, path, visitor.get("/api/v1/manage/items/" + key + path, "Authorization", author));
    }
    seen.append(schedules()).append(" schedules").append(END);
    append(seen, "en", visitor.get("/api/v1/items/" + key + "?locale=en"));
    append(seen, "az", visitor.get("/api/v1/items/" + key + "?locale=az"));
    return seen.toString();
  }

  /** How many schedules of it wait. */
  private long schedules() {
    HttpResponse<String> all =
        visitor.get("/api/v1/manage/schedules?limit=200", "Authorization", author);
    return Visitor.json(all).getJsonArray("schedules").getValuesAs(JsonObject.class).stream()
        .filter(schedule -> schedule.getString("key").equals(key))
        .count();
  }

  /** How many acts the audit trail knows of it. */
  int audited() {
    HttpResponse<String> trail =
        visitor.get("/api/v1/manage/audit?limit=100&item=" + key, "Authorization", author);
    if (trail.statusCode() != 200) {
      throw new AssertionError(trail.statusCode() + " " + trail.body());
    }
    return Visitor.json(trail).getJsonArray("entries").size();
  }

  private void append(StringBuilder seen, String what, HttpResponse<String> answer) {
    String told =
        answer
            .body()
            .replace(key, "KEY")
            .replaceAll("\"(id|sequence)\":[0-9]+", "\"$1\":0")
            .replaceAll("\"[0-9]{4}-[0-9]{2}-[0-9]{2}T[^\"]*\"", "\"MOMENT\"");
    seen.append(what).append(' ').append(answer.statusCode()).append(' ').append(told);
    answer.headers().firstValue("ETag").ifPresent(tag -> seen.append(' ').append(version(tag)));
    seen.append(END);
  }

  /** Versions count; a public ETag is a hash of the text, which holds the key. */
  private static String version(String tag) {
    return tag.length() < 10 ? tag : "";
  }

  private HttpResponse<String> create() {
    return visitor.send(
        "POST",
        "/api/v1/manage/items",
        "{\"key\": \"" + key + "\", \"type\": \"page\", \"source\": \"en\"}",
        "Authorization",
        author,
        "Content-Type",
        "application/json");
  }

  private HttpResponse<String> save(String locale, String words) {
    String path = "/translations/" + locale;
    HttpResponse<String> known = manage("GET", path + "/draft", "");
    JsonObject draft = Editor.draft(key, locale, words);
    if (known.statusCode() == 404) {
      return manage("PUT", path + "/draft", draft.toString(), "If-None-Match", "*");
    }
    JsonObject placed = Json.createObjectBuilder(draft).remove("path").build();
    return manage("PUT", path + "/draft", placed.toString(), "If-Match", Editor.etag(known));
  }

  private HttpResponse<String> publish(String translation) {
    return act(translation, "/publish", "{\"changeNote\": \"A life goes on.\"}");
  }

  private HttpResponse<String> review(String verdict, String note) {
    return visitor.send(
        "POST",
        "/api/v1/manage/items/" + key + EN + "/review/" + verdict,
        "{\"note\": \"" + note + "\"}",
        "Authorization",
        reviewer,
        "Content-Type",
        "application/json",
        "If-Match",
        Editor.etag(manage("GET", EN + "/draft", "")));
  }

  private HttpResponse<String> move() {
    String path = Editor.etag(manage("GET", EN + "/path", ""));
    return manage("PUT", EN + "/path", "{\"path\": \"" + key + "-moved\"}", "If-Match", path);
  }

  private HttpResponse<String> schedule() {
    return act(EN, "/schedules", "{\"act\": \"publish\", \"at\": \"2030-01-01T00:00:00Z\"}");
  }

  private HttpResponse<String> act(String translation, String act, String body) {
    String etag = Editor.etag(manage("GET", translation + "/draft", ""));
    return manage("POST", translation + act, body, "If-Match", etag);
  }

  private HttpResponse<String> manage(String method, String path, String body, String... more) {
    String[] headers = new String[more.length + 4];
    headers[0] = "Authorization";
    headers[1] = author;
    headers[2] = "Content-Type";
    headers[3] = "application/json";
    System.arraycopy(more, 0, headers, 4, more.length);
    return visitor.send(method, "/api/v1/manage/items/" + key + path, body, headers);
  }

  private record Step(String name, Act act) {}

  @FunctionalInterface
  private interface Act {
    HttpResponse<String> on(ActLife life);
  }
}
