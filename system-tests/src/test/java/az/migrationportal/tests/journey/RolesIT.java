package az.migrationportal.tests.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may do what, over HTTP, with the audit entry that each act leaves: the table of {@code
 * roles.txt}. Whoever may is answered 2xx and leaves the entry; whoever may not is answered 403, or
 * 401 without a token, and leaves none. The way to an OpenID provider and back is {@link OidcIT}'s.
 */
@ExtendWith(PortalUnderTest.class)
class RolesIT {
  private static final List<String> ROLES = List.of("A", "T", "R", "P", "D");

  private static @Nullable RoleStage refused;

  /** A line of the table. */
  record Line(String operation, Set<String> roles, String act) {
    static Line of(String text) {
      String[] cells = text.split("\\s*\\|\\s*", -1);
      return new Line(cells[0], Set.of(cells[1].split(" ", -1)), cells[2]);
    }

    @Override
    public String toString() {
      return operation;
    }
  }

  static Stream<Line> table() {
    return lines("roles.txt").filter(line -> !line.startsWith("#")).map(Line::of);
  }

  private static Stream<String> lines(String name) {
    try (InputStream file = RolesIT.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Operation to method and address. */
  private static Map<String, String[]> operations() {
    return lines("operations.txt")
        .map(line -> line.split(" ", -1))
        .filter(line -> line[0].startsWith("/api/v1/manage/"))
        .filter(line -> !line[0].startsWith("/api/v1/manage/oidc/"))
        .collect(Collectors.toMap(line -> line[2], line -> line));
  }

  /** Those who are refused change nothing, also not for one another. */
  private static RoleStage shared(Visitor visitor) {
    RoleStage stage = refused;
    if (stage == null) {
      stage = new RoleStage(visitor);
      refused = stage;
    }
    return stage;
  }

  @Test
  void the_table_has_every_operation_of_management_and_no_other() {
    assertThat(new TreeSet<>(table().map(Line::operation).toList()))
        .isEqualTo(new TreeSet<>(operations().keySet()));
  }

  @ParameterizedTest
  @MethodSource("table")
  void whoever_may_acts_and_leaves_the_entry(Line line, Visitor visitor) {
    RoleStage stage = new RoleStage(visitor);
    for (String role : ROLES) {
      if (line.roles().contains(role)) {
        RolePerson who =
            RoleDeeds.touchesOneself(line.operation()) ? stage.newPerson(role) : stage.person(role);
        long before = newest(stage, who);
        HttpResponse<String> answer = RoleDeeds.of(line.operation()).by(stage, who);
        assertThat(answer.statusCode())
            .as("%s by %s: %s", line.operation(), role, answer.body())
            .isBetween(200, 299);
        List<String> acts = actsSince(stage, who, before);
        if (line.act().equals("-")) {
          assertThat(acts).as("%s by %s", line.operation(), role).isEmpty();
        } else {
          assertThat(acts).as("%s by %s", line.operation(), role).startsWith(line.act());
          assertThat(acts).filteredOn(line.act()::equals).hasSize(1);
        }
      }
    }
    stage.clear();
  }

  @ParameterizedTest
  @MethodSource("table")
  void whoever_may_not_is_refused_and_leaves_none(Line line, Visitor visitor) {
    RoleStage stage = shared(visitor);
    String[] operation = requireNonNull(operations().get(line.operation()));
    String address =
        operation[0]
            .replace("{key}", "role-nothing")
            .replace("{locale}", "en")
            .replace("{name}", "role-nobody")
            .replace("{iso2}", "ZZ")
            .replaceAll("\\{[a-z]+\\}", "999999999");
    for (String role : ROLES) {
      if (!line.roles().contains(role)) {
        RolePerson who = stage.person(role);
        long before = newest(stage, who);
        boolean byTheAct = line.roles().contains(role.toLowerCase(java.util.Locale.ROOT));
        HttpResponse<String> answer =
            byTheAct
                ? RoleDeeds.of(line.operation()).by(stage, who)
                : who.send(operation[1], address, body(operation[1]));
        assertThat(answer.statusCode())
            .as("%s by %s: %s", line.operation(), role, answer.body())
            .isEqualTo(403);
        assertThat(actsSince(stage, who, before)).isEmpty();
      }
    }
    if (!line.roles().contains("N")) {
      assertThat(
              RolePerson.nobody(visitor)
                  .send(operation[1], address, body(operation[1]))
                  .statusCode())
          .as("%s by nobody", line.operation())
          .isEqualTo(401);
    }
  }

  @Test
  void a_translator_is_refused_in_a_language_that_is_not_theirs(Visitor visitor) {
    RoleStage stage = new RoleStage(visitor);
    RolePerson russian = stage.newPerson("T");
    String account = "/api/v1/manage/accounts/" + russian.name();
    RoleStage.good(
        stage
            .boss()
            .send(
                "PUT",
                account + "/roles",
                "{\"roles\": [\"translator:ru\"]}",
                Editor.etag(stage.boss().get(account))));
    long before = newest(stage, russian);
    for (String operation :
        List.of("createItem", "saveDraft", "submitForReview", "cancelReview", "revertToRevision")) {
      HttpResponse<String> answer = RoleDeeds.of(operation).by(stage, russian);
      assertThat(answer.statusCode()).as(operation).isEqualTo(403);
      assertThat(answer.body()).as(operation).contains("locale-not-allowed");
    }
    assertThat(actsSince(stage, russian, before)).isEmpty();
  }

  @Test
  void nobody_resets_a_password_without_a_secret(Visitor visitor) {
    assertThat(
            RolePerson.nobody(visitor)
                .send(
                    "POST",
                    "/api/v1/manage/password-resets",
                    "{\"secret\": \"guessed\", \"newPassword\": \"four other quiet words\"}")
                .statusCode())
        .isEqualTo(404);
  }

  private static String body(String method) {
    return method.equals("GET") || method.equals("DELETE") ? "" : "{}";
  }

  private static long newest(RoleStage stage, RolePerson who) {
    return entries(stage, who).stream()
        .mapToLong(entry -> entry.getJsonNumber("position").longValue())
        .max()
        .orElse(0);
  }

  /** The newest first. */
  private static List<String> actsSince(RoleStage stage, RolePerson who, long position) {
    return entries(stage, who).stream()
        .filter(entry -> entry.getJsonNumber("position").longValue() > position)
        .map(entry -> entry.getString("act"))
        .toList();
  }

  private static List<JsonObject> entries(RoleStage stage, RolePerson who) {
    return RoleStage.json(stage.boss().get("/api/v1/manage/audit?limit=20&actor=" + who.name()))
        .getJsonArray("entries")
        .getValuesAs(JsonObject.class);
  }
}
