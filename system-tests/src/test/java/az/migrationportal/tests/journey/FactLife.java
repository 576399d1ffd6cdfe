package az.migrationportal.tests.journey;

import az.migrationportal.tests.deployment.SmallFact;
import java.net.http.HttpResponse;
import java.util.List;

/** A fact that every act on facts is done to, in an order that the rules allow. */
final class FactLife implements KilledLife {
  private final Visitor visitor;
  private final String key;
  private final String author;
  private final String reviewer;
  private final LivedSteps steps;

  FactLife(Visitor visitor, String key, String author, String reviewer) {
    this.visitor = visitor;
    this.key = key;
    this.author = author;
    this.reviewer = reviewer;
    this.steps =
        new LivedSteps(
            key,
            List.of(
                step("start", this::start),
                step("submit", () -> act("POST", "/review/submit", "{}")),
                step("request changes", () -> review("request-changes", "{\"note\": \"Why?\"}")),
                step("save again", () -> save(32)),
                step("submit again", () -> act("POST", "/review/submit", "{}")),
                step("take back", () -> act("POST", "/review/cancel", "{}")),
                step("submit once more", () -> act("POST", "/review/submit", "{}")),
                step("approve", () -> review("approve", "{}")),
                step("publish", () -> act("POST", "/publish", "{}")),
                step("revise", () -> save(33)),
                step("discard", () -> act("DELETE", "/draft", "")),
                step("revise again", () -> save(34)),
                step("submit the revision", () -> act("POST", "/review/submit", "{}")),
                step("approve the revision", () -> review("approve", "{}")),
                step("publish the revision", () -> act("POST", "/publish", "{}")),
                step("roll back", () -> act("POST", "/revisions/1/revert", "{}")),
                step("submit what was", () -> act("POST", "/review/submit", "{}")),
                step("approve what was", () -> review("approve", "{}")),
                step("publish what was", () -> act("POST", "/publish", "{}"))));
  }

  private static LivedSteps.Step step(
      String name, java.util.function.Supplier<HttpResponse<String>> act) {
    return new LivedSteps.Step(name, act);
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
    for (String path : List.of("/draft", "/revisions", "")) {
      seen.add(path, visitor.get(address() + path, "Authorization", author));
    }
    return seen.add("served", visitor.get("/api/v1/facts/" + key + "?locale=en")).text();
  }

  @Override
  public int audited() {
    return LifeSeen.audited(visitor, author, key);
  }

  private String address() {
    return "/api/v1/manage/facts/" + key;
  }

  private HttpResponse<String> start() {
    return send(author, "PUT", "/draft", SmallFact.money(31).toString(), "If-None-Match", "*");
  }

  private HttpResponse<String> save(long amount) {
    return act("PUT", "/draft", SmallFact.money(amount).toString());
  }

  private HttpResponse<String> act(String method, String path, String body) {
    return send(author, method, path, body, "If-Match", etag());
  }

  private HttpResponse<String> review(String verdict, String body) {
    return send(reviewer, "POST", "/review/" + verdict, body, "If-Match", etag());
  }

  private String etag() {
    return Editor.etag(visitor.get(address() + "/draft", "Authorization", author));
  }

  private HttpResponse<String> send(
      String who, String method, String path, String body, String condition, String etag) {
    return visitor.send(
        method,
        address() + path,
        body,
        "Authorization",
        who,
        "Content-Type",
        "application/json",
        condition,
        etag);
  }
}
