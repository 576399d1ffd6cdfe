package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.deployment.SmallDecision;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of management are read slice by slice, whole and each entry once. */
@ExtendWith(PortalUnderTest.class)
class KeysetIT {

  @ParameterizedTest
  @CsvSource({
    "/accounts, accounts, name",
    "/decisions, decisions, key",
    "/me/sessions, sessions, id",
    "/tokens, tokens, id",
    "/facts, facts, key",
    "/board, items, key"
  })
  void slices_make_the_whole_list(String list, String member, String id, Visitor visitor) {
    RolePerson boss = new RoleStage(visitor).boss();
    grow(boss);
    List<String> whole = walk(boss, list, member, id, 200);
    List<String> slices = walk(boss, list, member, id, Math.max(2, whole.size() / 4));
    assertThat(whole).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    assertThat(slices).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/accounts", "/decisions", "/me/sessions", "/tokens", "/queries"})
  void what_is_no_cursor_and_no_limit_is_refused(String list, Visitor visitor) {
    RolePerson boss = new RoleStage(visitor).boss();
    for (String query : List.of("cursor=%20", "cursor=", "limit=0", "limit=9999", "limit=a")) {
      assertThat(boss.get("/api/v1/manage" + list + "?" + query).statusCode())
          .as(query)
          .isEqualTo(400);
    }
  }

  @Test
  void the_last_slice_says_so_even_where_it_is_full(Visitor visitor) {
    RolePerson boss = new RoleStage(visitor).boss();
    int all = walk(boss, "/decisions", "decisions", "key", 200).size();
    JsonObject slice = read(boss, "/decisions", "?limit=" + all);
    assertThat(slice.getJsonArray("decisions")).hasSize(all);
    assertThat(slice.isNull("nextCursor")).isTrue();
  }

  /** Three of each at least. */
  private static void grow(RolePerson boss) {
    for (int i = 0; i < 3; i++) {
      int number = RoleStage.next();
      String key = "keyset-" + number;
      String document =
          Json.createObjectBuilder()
              .add("document", SmallDecision.document(key))
              .build()
              .toString();
      boss.send(
          "PUT", "/api/v1/manage/decisions/" + key + "/draft", document, "If-None-Match", "*");
      boss.send(
          "POST",
          "/api/v1/manage/accounts",
          "{\"name\": \"keyset-" + number + "\", \"roles\": [\"reviewer\"]}");
      boss.visitor()
          .send(
              "POST",
              "/api/v1/manage/tokens",
              "{\"label\": \"keyset\", \"scopes\": [\"read-drafts\"]}",
              "Content-Type",
              "application/json",
              "Authorization",
              "Basic " + Visitor.base64(boss.name() + ":" + boss.password()));
    }
  }

  private static List<String> walk(
      RolePerson boss, String list, String member, String id, int limit) {
    List<String> ids = new ArrayList<>();
    String next = "";
    do {
      JsonObject slice = read(boss, list, "?limit=" + limit + next);
      for (JsonValue entry : slice.getJsonArray(member)) {
        ids.add(String.valueOf(entry.asJsonObject().get(id)));
      }
      next = slice.isNull("nextCursor") ? "" : "&cursor=" + slice.getString("nextCursor");
    } while (!next.isEmpty());
    return ids;
  }

  private static JsonObject read(RolePerson boss, String list, String query) {
    HttpResponse<String> read = boss.get("/api/v1/manage" + list + query);
    assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
    return Visitor.json(read);
  }
}
