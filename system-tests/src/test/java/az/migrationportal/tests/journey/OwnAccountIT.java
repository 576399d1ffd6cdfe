package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people see of signing in, over HTTP. */
@ExtendWith(PortalUnderTest.class)
class OwnAccountIT {
  private static final String MANAGE = "/api/v1/manage";
  private static final String ME = MANAGE + "/me";

  @Test
  void whatever_was_wrong_the_refusal_is_the_same(Visitor visitor) {
    RoleStage stage = new RoleStage(visitor);
    RolePerson guarded = stage.newPerson("A");
    RoleStage.good(RoleDeeds.of("confirmSecondFactor").by(stage, guarded));
    Set<String> refusals = new HashSet<>();
    for (HttpResponse<String> refused :
        List.of(
            signIn(visitor, guarded.name(), guarded.password(), ""),
            signIn(visitor, guarded.name(), guarded.password(), "000000"),
            signIn(visitor, guarded.name(), "wrong", ""),
            signIn(visitor, "nobody-" + RoleStage.next(), "wrong", ""))) {
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().firstValue("WWW-Authenticate"))
          .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic"));
      refusals.add(refused.body());
    }
    assertThat(refusals).hasSize(1);
  }

  @Test
  void a_recovery_code_signs_in_once(Visitor visitor) {
    RoleStage stage = new RoleStage(visitor);
    RolePerson guarded = stage.newPerson("A");
    String code =
        RoleStage.json(RoleDeeds.of("confirmSecondFactor").by(stage, guarded))
            .getJsonArray("recoveryCodes")
            .getString(0);
    assertThat(signIn(visitor, guarded.name(), guarded.password(), code).statusCode())
        .isEqualTo(201);
    assertThat(signIn(visitor, guarded.name(), guarded.password(), code).statusCode())
        .isEqualTo(401);
    JsonObject factor = RoleStage.json(guarded.get(ME)).getJsonObject("secondFactor");
    assertThat(factor.getBoolean("enabled")).isTrue();
    assertThat(factor.getInt("recoveryCodes")).isEqualTo(9);
  }

  @Test
  void too_many_failures_are_told_how_long_to_wait(Visitor visitor) {
    String name = "nobody-" + RoleStage.next();
    for (int i = 0; i < 5; i++) {
      assertThat(signIn(visitor, name, "wrong", "").statusCode()).isEqualTo(401);
    }
    HttpResponse<String> waits = signIn(visitor, name, "wrong", "");
    assertThat(waits.statusCode()).isEqualTo(429);
    assertThat(waits.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(Visitor.json(waits).getString("type")).endsWith("/too-many-attempts");
  }

  @Test
  void sessions_are_listed_with_the_present_one_and_end_one_by_one(Visitor visitor) {
    RoleStage stage = new RoleStage(visitor);
    RolePerson person = stage.newPerson("A");
    JsonObject other = RoleStage.json(stage.token(person));
    List<JsonObject> sessions = sessions(person);
    assertThat(sessions).hasSize(2);
    assertThat(sessions).filteredOn(one -> one.getBoolean("present")).hasSize(1);
    assertThat(sessions.get(1).getString("lastUsedFrom")).isEqualTo("127.0.0.0/24");
    assertThat(sessions.get(0)).doesNotContainKey("lastUsedAt");
    String theirs = ME + "/sessions/" + other.getInt("id");
    assertThat(stage.boss().send("DELETE", theirs, "").statusCode()).isEqualTo(404);
    RoleStage.good(person.send("DELETE", theirs, ""));
    assertThat(sessions(person)).hasSize(1);
    assertThat(visitor.get(ME, "Authorization", "Bearer " + other.getString("token")).statusCode())
        .isEqualTo(401);
  }

  @Test
  void a_token_makes_no_more_requests_than_an_administrator_allows(Visitor visitor) {
    RoleStage stage = new RoleStage(visitor);
    RolePerson person = stage.newPerson("A");
    int id = sessions(person).get(0).getInt("id");
    RoleStage.good(
        stage
            .boss()
            .send("PUT", MANAGE + "/tokens/" + id + "/rate-limit", "{\"requestsPerMinute\": 1}"));
    HttpResponse<String> last = person.get(ME);
    assertThat(last.headers().firstValue("RateLimit-Policy")).hasValue("\"token\";q=1;w=60");
    HttpResponse<String> refused = last.statusCode() == 429 ? last : person.get(ME);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(Visitor.json(refused).getString("type")).endsWith("/too-many-requests");
    assertThat(refused.headers().firstValue("RateLimit").orElseThrow())
        .startsWith("\"token\";r=0;t=");
    assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1, 60);
    RoleStage.good(stage.boss().send("PUT", MANAGE + "/tokens/" + id + "/rate-limit", "{}"));
    assertThat(person.get(ME).headers().firstValue("RateLimit-Policy"))
        .hasValue("\"token\";q=1200;w=60");
    assertThat(
            stage
                .boss()
                .send("PUT", MANAGE + "/tokens/" + id + "/rate-limit", "{\"requestsPerMinute\": 0}")
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void an_archived_item_comes_back_and_takes_acts_again(Visitor visitor) {
    RoleStage stage = new RoleStage(visitor);
    RoleStage.Thing item = stage.item();
    String draft = item.address() + "/translations/en/draft";
    String key = item.address().substring(item.address().lastIndexOf('/') + 1);
    String body = Editor.draft(key, "en", "Archived " + key).toString();
    assertThat(stage.boss().send("POST", item.address() + "/unarchive", "{}").statusCode())
        .isEqualTo(409);
    RoleStage.good(stage.boss().send("POST", item.address() + "/archive", "{}"));
    assertThat(stage.boss().send("PUT", draft, body, "If-None-Match", "*").statusCode())
        .isEqualTo(409);
    RoleStage.good(stage.boss().send("POST", item.address() + "/unarchive", "{}"));
    RoleStage.good(stage.boss().send("PUT", draft, body, "If-None-Match", "*"));
  }

  private static List<JsonObject> sessions(RolePerson person) {
    return RoleStage.json(person.get(ME + "/sessions"))
        .getJsonArray("sessions")
        .getValuesAs(JsonObject.class);
  }

  private static HttpResponse<String> signIn(
      Visitor visitor, String name, String password, String code) {
    String body =
        Json.createObjectBuilder()
            .add("label", "roles")
            .add("scopes", Json.createArrayBuilder().add("read-drafts"))
            .add("code", code)
            .build()
            .toString();
    return visitor.send(
        "POST",
        MANAGE + "/tokens",
        body,
        "Authorization",
        "Basic " + Visitor.base64(name + ":" + password),
        "Content-Type",
        "application/json");
  }
}
