package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PortalUnderTest.class)
class BadInputIT {

  @ParameterizedTest
  @CsvSource({
    "/api/v1/items/work-permit?locale=de, 400",
    "/api/v1/items/work-permit?locale=en&locale=ru, 400",
    "/api/v1/items/work-permit?locale=en&colour=red, 400",
    "/api/v1/items/no-such-key?locale=en, 404",
    "/api/v1/items/NOT%20A%20KEY?locale=en, 404",
    "/api/v1/items?locale=en&cursor=rubbish, 400",
    "/api/v1/items?locale=en&limit=100000, 400",
    "/api/v1/items?locale=en&limit=many, 400",
    "/api/v1/items?locale=en&updatedSince=yesterday, 400",
    "/api/v1/facts/fees?asOf=31.12.2026, 400",
    "/api/v1/countries/XX?locale=en, 404",
    "/api/v1/countries/turkey?locale=en, 404",
    "/api/v1/search?locale=en, 400",
    "/api/v1/types/no-such-type, 404",
    "/api/v1/no-such-door, 404",
    "/api/v1/manage/items/work-permit, 401",
    "/api/v1/manage/tokens, 401"
  })
  void a_wrong_question_is_answered_with_a_problem_of_the_right_kind(
      String path, int status, Visitor visitor) {
    HttpResponse<String> response = visitor.get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    isProblem(response);
  }

  @Test
  void a_problem_speaks_the_language_of_its_reader(Visitor visitor) {
    String path = "/api/v1/items/no-such-key?locale=en";
    assertThat(title(visitor, path, "az"))
        .isNotEqualTo(title(visitor, path, "en"))
        .isNotEqualTo(title(visitor, path, "ru"));
  }

  @Test
  void an_over_long_query_is_refused(Visitor visitor) {
    HttpResponse<String> response = visitor.get("/api/v1/search?locale=en&q=" + "visa".repeat(100));
    assertThat(response.statusCode()).isBetween(400, 422);
    isProblem(response);
  }

  @Test
  void malformed_json_is_refused_and_changes_nothing(Visitor visitor) {
    Editor editor = new Editor(visitor);
    HttpResponse<String> response = editor.send("POST", "/items", "{\"key\": ");
    assertThat(response.statusCode()).isEqualTo(400);
    isProblem(response);
  }

  @Test
  void an_unknown_field_of_the_body_is_refused(Visitor visitor) {
    Editor editor = new Editor(visitor);
    HttpResponse<String> response =
        editor.send(
            "POST",
            "/items",
            "{\"key\": \"a\", \"type\": \"page\", \"source\": \"en\", \"colour\": 1}");
    assertThat(response.statusCode()).isBetween(400, 422);
    assertThat(response.body()).contains("colour");
    isProblem(response);
  }

  @Test
  void markup_with_script_is_refused_with_its_line(Visitor visitor) {
    Editor editor = new Editor(visitor);
    editor.create("bad-markup");
    JsonObject draft = Editor.draft("bad-markup", "en", "Words");
    JsonObject localized =
        Json.createObjectBuilder(draft.getJsonObject("localized"))
            .add("body", "Good text.\n\n<script>alert(1)</script>\n")
            .build();
    HttpResponse<String> response =
        editor.send(
            "PUT",
            "/items/bad-markup/translations/en/draft",
            Json.createObjectBuilder(draft).add("localized", localized).build().toString(),
            "If-None-Match",
            "*");
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).contains("body").contains("3");
    isProblem(response);
    assertThat(editor.send("GET", "/items/bad-markup/translations/en/draft", "").statusCode())
        .isEqualTo(404);
  }

  @Test
  void an_over_long_field_is_refused_and_named(Visitor visitor) {
    Editor editor = new Editor(visitor);
    editor.create("bad-length");
    HttpResponse<String> response = editor.save("bad-length", "en", "w".repeat(5000), "");
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).contains("title");
    isProblem(response);
  }

  @Test
  void a_stale_if_match_is_refused_and_names_what_is_current(Visitor visitor) {
    Editor editor = new Editor(visitor);
    editor.create("bad-stale");
    String first = Editor.etag(editor.save("bad-stale", "en", "First", ""));
    editor.save("bad-stale", "en", "Second", first);
    HttpResponse<String> late = editor.save("bad-stale", "en", "Late", first);
    assertThat(late.statusCode()).isEqualTo(412);
    isProblem(late);
    assertThat(editor.send("GET", "/items/bad-stale/translations/en/draft", "").body())
        .contains("Second")
        .doesNotContain("Late");
  }

  @Test
  void a_save_without_a_precondition_is_refused(Visitor visitor) {
    Editor editor = new Editor(visitor);
    editor.create("bad-blind");
    HttpResponse<String> response =
        editor.send(
            "PUT",
            "/items/bad-blind/translations/en/draft",
            Editor.draft("bad-blind", "en", "Blind").toString());
    assertThat(response.statusCode()).isEqualTo(428);
    isProblem(response);
  }

  @Test
  void a_path_that_is_taken_or_reserved_is_refused(Visitor visitor) {
    Editor editor = new Editor(visitor);
    editor.create("bad-path");
    for (String path : new String[] {"work-permit", "search", "api"}) {
      JsonObject draft =
          Json.createObjectBuilder(Editor.draft("bad-path", "en", "Words"))
              .add("path", path)
              .build();
      HttpResponse<String> response =
          editor.send(
              "PUT",
              "/items/bad-path/translations/en/draft",
              draft.toString(),
              "If-None-Match",
              "*");
      assertThat(response.statusCode()).as(path).isIn(409, 422);
      isProblem(response);
    }
    assertThat(editor.send("GET", "/items/bad-path/translations/en/draft", "").statusCode())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/VAADIN/..%2f..%2fWEB-INF/web.xml",
    "/..%2f..%2fsecrets/database",
    "/az/..%2f..%2fWEB-INF%2fclasses",
    "/WEB-INF/web.xml",
    "/META-INF/MANIFEST.MF"
  })
  void a_path_that_climbs_out_gets_nothing(String path, Visitor visitor) {
    HttpResponse<String> response = visitor.get(path);
    assertThat(response.statusCode()).isBetween(400, 404);
    assertThat(response.body()).doesNotContain("Manifest-Version").doesNotContain("web-app");
  }

  @Test
  void a_wrong_password_and_an_unknown_name_get_the_same_answer(Visitor visitor) {
    HttpResponse<String> wrong = signIn(visitor, "admin:wrong-password");
    HttpResponse<String> unknown = signIn(visitor, "nobody-" + System.nanoTime() + ":wrong");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(Visitor.json(wrong).getString("type"))
        .isEqualTo(Visitor.json(unknown).getString("type"));
  }

  @Test
  void a_revoked_token_opens_nothing(Visitor visitor) {
    Editor editor = new Editor(visitor);
    JsonObject issued =
        KeptTokens.issued(visitor, "admin", PortalUnderTest.ADMIN_PASSWORD, "\"manage-tokens\"");
    String[] revoked = {"Authorization", "Bearer " + issued.getString("token")};
    assertThat(visitor.get("/api/v1/manage/tokens", revoked).statusCode()).isEqualTo(200);
    assertThat(editor.send("DELETE", "/tokens/" + issued.getInt("id"), "").statusCode())
        .isEqualTo(204);
    assertThat(visitor.get("/api/v1/manage/tokens", revoked).statusCode()).isEqualTo(401);
  }

  private static HttpResponse<String> signIn(Visitor visitor, String credentials) {
    return visitor.send(
        "POST",
        "/api/v1/manage/tokens",
        "{\"label\": \"x\", \"scopes\": []}",
        "Authorization",
        "Basic " + Visitor.base64(credentials),
        "Content-Type",
        "application/json");
  }

  private static String title(Visitor visitor, String path, String language) {
    return Visitor.json(visitor.get(path, "Accept-Language", language)).getString("title");
  }

  private static void isProblem(HttpResponse<String> response) {
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    JsonObject problem = Visitor.json(response);
    assertThat(problem.getString("type")).isNotBlank();
    assertThat(problem.getString("title")).isNotBlank();
    assertThat(problem.getInt("status")).isEqualTo(response.statusCode());
    assertThat(response.body())
        .doesNotContain("Exception")
        .doesNotContain("\tat ")
        .doesNotContain("az.migrationportal");
  }
}
