package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.authenticator.Authenticator;
import az.migrationportal.tests.deployment.SmallDecision;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Sets the scene before somebody performs an act: people of every role, and things to act on. */
final class RoleStage {
  private static final String MANAGE = "/api/v1/manage";
  private static final String FUTURE = "2027-06-01T06:00:00Z";
  private static final Map<String, String> ROLES =
      Map.of(
          "A", "author",
          "T", "translator:en",
          "R", "reviewer",
          "P", "publisher",
          "D", "administrator");
  private static final Map<String, List<String>> SCOPES =
      Map.of(
          "A", List.of("read-drafts", "write-drafts"),
          "T", List.of("read-drafts", "write-drafts"),
          "R", List.of("read-drafts", "review"),
          "P", List.of("read-drafts", "publish"),
          "D",
              List.of(
                  "read-drafts",
                  "write-drafts",
                  "review",
                  "publish",
                  "manage-tokens",
                  "read-audit",
                  "manage-accounts",
                  "manage-webhooks"));
  private static final AtomicInteger COUNTER = new AtomicInteger();
  private static final AtomicInteger COUNTRIES = new AtomicInteger();

  private final Visitor visitor;

  /** To hash a password takes a while, so whoever acts on no account of their own is shared. */
  private static final Map<String, RolePerson> PEOPLE = new ConcurrentHashMap<>();

  private final RolePerson boss;

  RoleStage(Visitor visitor) {
    this.visitor = visitor;
    String token = KeptTokens.administrator(visitor, scopes("D"));
    this.boss = new RolePerson(visitor, "admin", PortalUnderTest.ADMIN_PASSWORD, "D", token);
  }

  /** Something that an act is performed on. */
  record Thing(String address, String etag) {
    Thing at(String more) {
      return new Thing(address + more, etag);
    }
  }

  RolePerson boss() {
    return boss;
  }

  /** The one person of a role that acts share. */
  RolePerson person(String role) {
    return PEOPLE.computeIfAbsent(role, this::newPerson).at(visitor);
  }

  /** Who approves while a scene is set; nobody whose acts are counted. */
  RolePerson reviewer() {
    return PEOPLE.computeIfAbsent("reviewer", any -> newPerson("R")).at(visitor);
  }

  /** A person of a role for an act on their own account. */
  RolePerson newPerson(String role) {
    String name = "role-" + next();
    JsonObject account = json(account(boss, name, ROLES.getOrDefault(role, "author")));
    return signedIn(name, account.getString("password"), role);
  }

  HttpResponse<String> account(RolePerson who, String name, String role) {
    String body =
        Json.createObjectBuilder()
            .add("name", name)
            .add("roles", Json.createArrayBuilder().add(role))
            .build()
            .toString();
    return who.send("POST", MANAGE + "/accounts", body);
  }

  HttpResponse<String> token(RolePerson who) {
    return KeptTokens.asked(visitor, who.name(), who.password(), scopes(who.role()));
  }

  private static String scopes(String role) {
    return SCOPES.getOrDefault(role, List.of("publish")).stream()
        .map(scope -> "\"" + scope + "\"")
        .collect(Collectors.joining(", "));
  }

  private RolePerson signedIn(String name, String password, String role) {
    RolePerson person = new RolePerson(visitor, name, password, role, "");
    JsonObject token = json(token(person));
    return new RolePerson(visitor, name, password, role, "Bearer " + token.getString("token"));
  }

  static int next() {
    return COUNTER.incrementAndGet();
  }

  HttpResponse<String> newItem(RolePerson who) {
    return who.send(
        "POST",
        MANAGE + "/items",
        "{\"key\": \"role-item-" + next() + "\", \"type\": \"page\", \"source\": \"en\"}");
  }

  /** An item without a translation. */
  Thing item() {
    return new Thing(MANAGE + "/items/" + json(newItem(boss)).getString("key"), "");
  }

  HttpResponse<String> newDraft(RolePerson who) {
    Thing item = item();
    String key = item.address().substring(item.address().lastIndexOf('/') + 1);
    return who.send(
        "PUT",
        item.address() + "/translations/en/draft",
        Editor.draft(key, "en", "Roles " + key).toString(),
        "If-None-Match",
        "*");
  }

  /** The English draft of an item, by the boss. */
  Thing draft() {
    HttpResponse<String> saved = good(newDraft(boss));
    return new Thing(saved.uri().getPath().replace("/draft", ""), Editor.etag(saved));
  }

  Thing submitted() {
    return after(draft(), "/review/submit", "{}");
  }

  Thing published() {
    return after(draft(), "/publish", "{\"changeNote\": \"A journey published this.\"}");
  }

  Thing withdrawn() {
    return after(published(), "/withdraw", "{\"note\": \"No longer true.\"}");
  }

  private Thing after(Thing thing, String act, String body) {
    HttpResponse<String> done = good(boss.send("POST", thing.address() + act, body, thing.etag()));
    return new Thing(thing.address(), Editor.etag(done));
  }

  Thing path(Thing translation) {
    HttpResponse<String> path = good(boss.get(translation.address() + "/path"));
    return new Thing(translation.address() + "/path", Editor.etag(path));
  }

  HttpResponse<String> newSchedule(RolePerson who) {
    Thing draft = submitted();
    return who.send(
        "POST",
        draft.address() + "/schedules",
        "{\"act\": \"publish\", \"at\": \"" + FUTURE + "\", \"note\": \"Later.\"}",
        draft.etag());
  }

  String schedule() {
    return MANAGE + "/schedules/" + json(newSchedule(boss)).getInt("id");
  }

  HttpResponse<String> newDecision(RolePerson who) {
    String key = "role-decision-" + next();
    String body =
        Json.createObjectBuilder().add("document", SmallDecision.document(key)).build().toString();
    return who.send("PUT", MANAGE + "/decisions/" + key + "/draft", body, "If-None-Match", "*");
  }

  Thing decision() {
    HttpResponse<String> saved = good(newDecision(boss));
    return new Thing(saved.uri().getPath().replace("/draft", ""), Editor.etag(saved));
  }

  Thing submittedDecision() {
    return after(decision(), "/review/submit", "{}");
  }

  Thing approvedDecision() {
    Thing asked = submittedDecision();
    HttpResponse<String> approved =
        good(reviewer().send("POST", asked.address() + "/review/approve", "{}", asked.etag()));
    return new Thing(asked.address(), Editor.etag(approved));
  }

  Thing publishedDecision() {
    return after(approvedDecision(), "/publish", "{}");
  }

  /** A country that no other act was done to. */
  String country() {
    List<JsonObject> all =
        json(boss.get("/api/v1/countries")).getJsonArray("countries").getValuesAs(JsonObject.class);
    return all.get(all.size() - COUNTRIES.incrementAndGet()).getString("iso2");
  }

  HttpResponse<String> newWebhook(RolePerson who) {
    return who.send(
        "POST",
        MANAGE + "/webhooks",
        "{\"address\": \"http://127.0.0.1:9/roles\", \"kinds\": [\"translation.published\"]}");
  }

  String webhook() {
    return MANAGE + "/webhooks/" + json(newWebhook(boss)).getInt("id");
  }

  /** Ends what the acts left, so that other journeys have room. */
  void clear() {
    json(boss.get(MANAGE + "/webhooks"))
        .getJsonArray("webhooks")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> one.getString("address").endsWith("/roles"))
        .forEach(one -> boss.send("DELETE", MANAGE + "/webhooks/" + one.getInt("id"), ""));
  }

  String code(String secret) {
    return Authenticator.code(secret, Clock.systemUTC().instant());
  }

  static HttpResponse<String> good(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
    return response;
  }

  static JsonObject json(HttpResponse<String> response) {
    return Visitor.json(good(response));
  }
}
