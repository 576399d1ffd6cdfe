package az.migrationportal.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.account.ActNotAllowed;
import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.ItemKeyTaken;
import az.migrationportal.content.item.UnknownItem;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.InvalidCursor;
import az.migrationportal.content.translation.StaleRevision;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemJsonTest {

  @Test
  void a_problem_names_its_type_and_explains_itself() {
    JsonObject json =
        ProblemJson.of(
            Problem.of(
                ProblemKind.UNKNOWN_PARAMETER, Map.of("parameter", "lang", "known", "locale")),
            ContentLocale.RU);
    assertThat(json.getString("type")).isEqualTo("/api/v1/problems/unknown-parameter");
    assertThat(json.getInt("status")).isEqualTo(400);
    assertThat(json.getString("title")).isEqualTo("Неизвестный параметр");
    assertThat(json.getString("detail")).contains("«lang»").contains("locale");
    assertThat(json.getString("parameter")).isEqualTo("lang");
  }

  @Test
  void data_never_replace_the_standard_members() {
    JsonObject json =
        ProblemJson.of(
            new Problem("unknown-content-type", 404, Map.of("type", "x"), List.of(), Map.of()),
            ContentLocale.EN);
    assertThat(json.getString("type")).isEqualTo("/api/v1/problems/unknown-content-type");
    assertThat(json.getString("detail")).contains("“x”");
  }

  @Test
  void refusals_keep_rule_and_data() {
    Problem stale = RefusalProblems.of(new StaleRevision(7), false);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(ProblemJson.of(stale, ContentLocale.EN).getInt("currentVersion")).isEqualTo(7);
    assertThat(RefusalProblems.of(new UnknownItem(new ItemKey("a")), false).status())
        .isEqualTo(404);
    assertThat(RefusalProblems.of(new ItemKeyTaken(new ItemKey("a")), false).status())
        .isEqualTo(409);
  }

  @Test
  void what_is_invalid_in_an_address_is_a_bad_request() {
    assertThat(RefusalProblems.of(new InvalidCursor("x"), true).status()).isEqualTo(400);
    assertThat(RefusalProblems.of(new InvalidCursor("x"), false).status()).isEqualTo(422);
  }

  @Test
  void a_missing_scope_is_named_as_clients_write_it() {
    Problem problem =
        RefusalProblems.of(
            new ActNotAllowed(new Actor("eva", Set.of()), Scope.WRITE_DRAFTS), false);
    assertThat(problem.status()).isEqualTo(403);
    assertThat(problem.data()).containsEntry("scope", "write-drafts");
    assertThat(problem.headers().get("WWW-Authenticate")).contains("insufficient_scope");
  }

  @Test
  void fields_at_fault_are_told_with_pointer_and_rule() {
    InvalidFields refusal =
        new InvalidFields(
            List.of(
                new FieldViolation("/title", "too-long", 65, null, "long"),
                new FieldViolation("/body", "raw-html", null, 3, "<script>")));
    JsonObject json = ProblemJson.of(RefusalProblems.of(refusal, false), ContentLocale.AZ);
    assertThat(json.getInt("status")).isEqualTo(422);
    JsonObject first = json.getJsonArray("errors").getJsonObject(0);
    assertThat(first.getString("pointer")).isEqualTo("/title");
    assertThat(first.getString("detail")).isEqualTo("Ən çoxu 65 simvol.");
    assertThat(json.getJsonArray("errors").getJsonObject(1).getInt("line")).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "az|AZ",
        "az-Latn-AZ, en;q=0.5|AZ",
        "de, ru;q=0.8, en;q=0.9|EN",
        "de, ru|RU",
        "ru;q=0, az;q=0.1|AZ",
        "de|EN",
        "*|EN",
        ";;;|EN",
        "RU|RU"
      })
  void the_language_is_the_caller_s(String header, ContentLocale expected) {
    assertThat(ProblemLanguage.of(header)).isEqualTo(expected);
  }

  @Test
  void without_a_readable_header_problems_are_in_english() {
    assertThat(ProblemLanguage.of(null)).isEqualTo(ContentLocale.EN);
    assertThat(ProblemLanguage.of("ru,".repeat(1000))).isEqualTo(ContentLocale.EN);
  }
}
