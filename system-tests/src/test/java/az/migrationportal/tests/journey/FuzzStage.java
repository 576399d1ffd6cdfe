package az.migrationportal.tests.journey;

import az.migrationportal.tests.contract.ApiDocument;
import az.migrationportal.tests.contract.ApiOperation;
import az.migrationportal.tests.contract.OddRequest;
import az.migrationportal.tests.contract.Samples;
import az.migrationportal.tests.deployment.SmallFact;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An administrator whom nobody else needs, and things that bad requests may be about. */
final class FuzzStage {
  private static final String FACT = "fuzz-fact";

  private final Visitor visitor;
  private final RoleStage stage;
  private final RolePerson administrator;
  private final Map<String, String> known = new HashMap<>();
  private final String item;
  private final String decision;

  FuzzStage(Visitor visitor) {
    this.visitor = visitor;
    this.stage = new RoleStage(visitor);
    this.administrator = stage.newPerson("D");
    hurry(stage.boss());
    hurry(administrator);
    this.item = keyOf(stage.draft().address(), "/items/");
    this.decision = keyOf(stage.decision().address(), "/decisions/");
    RoleStage.good(
        stage
            .boss()
            .send(
                "PUT",
                "/api/v1/manage/facts/" + FACT + "/draft",
                SmallFact.money(30).toString(),
                "If-None-Match",
                "*"));
    known.put("locale", "en");
    known.put("id", "999999999");
    known.put("sequence", "999999999");
    known.put("token", "A".repeat(32));
    known.put("number", "1");
    known.put("earlier", "1");
    known.put("iso2", "FJ");
    known.put("type", "guide");
    known.put("name", stage.newPerson("A").name());
    known.put("password", administrator.password());
    known.put("newPassword", "short");
    known.put("address", "no-address");
  }

  /** How far the audit trail and the change log have come. */
  record Mark(long entries, long changes) {}

  Mark mark() {
    JsonObject audit = RoleStage.json(stage.boss().get("/api/v1/manage/audit?limit=1"));
    JsonObject newest = audit.getJsonArray("entries").getJsonObject(0);
    return new Mark(
        newest.getJsonNumber("position").longValue(),
        visitor.json("/api/v1/changes?limit=1").getJsonNumber("lastSequence").longValue());
  }

  /** What is known of an operation's things by the names of its variables and members. */
  Samples samples(ApiDocument document, ApiOperation operation) {
    Map<String, String> things = new HashMap<>(known);
    things.put("key", key(operation));
    return new Samples(document, things);
  }

  HttpResponse<String> send(ApiOperation operation, OddRequest request, boolean signedIn) {
    List<String> headers = new ArrayList<>(request.headers());
    if (signedIn && !headers.contains("Authorization")) {
      headers.add("Authorization");
      headers.add(authorization(operation));
    }
    return visitor.send(
        operation.method(), request.address(), request.body(), headers.toArray(String[]::new));
  }

  void clear() {
    RolePerson boss = stage.boss();
    String fact = "/api/v1/manage/facts/" + FACT;
    HttpResponse<String> draft = boss.get(fact + "/draft");
    if (draft.statusCode() == 200) {
      RoleStage.good(boss.send("DELETE", fact + "/draft", "", Editor.etag(draft)));
    }
  }

  private String key(ApiOperation operation) {
    String path = operation.path();
    if (path.startsWith("/api/v1/manage/facts/")) {
      return FACT;
    }
    if (path.startsWith("/api/v1/manage/decisions/")) {
      return decision;
    }
    if (path.startsWith("/api/v1/manage/")) {
      return item;
    }
    return path.contains("/decisions/") ? "do-i-need-a-visa" : "work-permit";
  }

  private String authorization(ApiOperation operation) {
    JsonValue security = operation.definition().get("security");
    return security != null && security.toString().contains("\"password\"")
        ? "Basic " + Visitor.base64(administrator.name() + ":" + administrator.password())
        : administrator.authorization();
  }

  /** Takes the limit of requests off a person's tokens. */
  private void hurry(RolePerson person) {
    RoleStage.json(stage.boss().get("/api/v1/manage/tokens"))
        .getJsonArray("tokens")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(token -> token.getString("account").equals(person.name()))
        .filter(token -> !token.containsKey("revokedAt"))
        .forEach(
            token ->
                RoleStage.good(
                    stage
                        .boss()
                        .send(
                            "PUT",
                            "/api/v1/manage/tokens/" + token.getInt("id") + "/rate-limit",
                            "{\"requestsPerMinute\": 1000000}")));
  }

  private static String keyOf(String address, String after) {
    return address.substring(address.indexOf(after) + after.length()).split("/", 2)[0];
  }
}
