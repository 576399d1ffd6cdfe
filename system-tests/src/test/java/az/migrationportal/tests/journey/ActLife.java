package az.migrationportal.tests.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;

/** An item that every editorial act is done to once, in an order that the rules allow. */
final class ActLife implements KilledLife {
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
  private final LivedSteps steps;

  ActLife(Visitor visitor, String key, String author, String reviewer) {
    this.visitor = visitor;
    this.key = key;
    this.author = author;
    this.reviewer = reviewer;
    this.steps =
        new LivedSteps(
            key,
            STEPS.stream()
                .map(step -> new LivedSteps.Step(step.name, () -> step.act.on(this)))
                .toList());
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
      seen.add(path, visitor.get("/api/v1/manage/items/" + key + path, "Authorization", author));
    }
    return seen.add("schedules", Long.toString(schedules()))
        .add("en", visitor.get("/api/v1/items/" + key + "?locale=en"))
        .add("az", visitor.get("/api/v1/items/" + key + "?locale=az"))
        .text();
  }

  /** How many schedules of it wait. */
  private long schedules() {
    HttpResponse<String> all =
        visitor.get("/api/v1/manage/schedules?limit=200", "Authorization", author);
    return Visitor.json(all).getJsonArray("schedules").getValuesAs(JsonObject.class).stream()
        .filter(schedule -> schedule.getString("key").equals(key))
        .count();
  }

  @Override
  public int audited() {
    HttpResponse<String> trail =
        visitor.get("/api/v1/manage/audit?limit=100&item=" + key, "Authorization", author);
    if (trail.statusCode() != 200) {
      throw new AssertionError(trail.statusCode() + " " + trail.body());
    }
    return Visitor.json(trail).getJsonArray("entries").size();
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
