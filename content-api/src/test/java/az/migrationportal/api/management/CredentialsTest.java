package az.migrationportal.api.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.api.problem.FieldProblem;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.content.account.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

  @Test
  void basic_credentials_are_utf_8_and_may_hold_colons() {
    assertThat(BasicCredentials.of("basic " + base64("leyla:şifrə:1")))
        .contains(new BasicCredentials("leyla", "şifrə:1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Basic", "Basic ***", "Bearer abc", "Basic Og==", "Basic YWJj"})
  void anything_else_is_no_sign_in(String header) {
    assertThat(BasicCredentials.of(header)).isEmpty();
  }

  @Test
  void a_password_is_never_printed() {
    assertThat(new BasicCredentials("leyla", "secret").toString()).doesNotContain("secret");
  }

  @Test
  void a_bearer_token_is_what_follows_the_scheme() {
    assertThat(BearerDoor.bearer("Bearer abc")).contains("abc");
    assertThat(BearerDoor.bearer("bearer abc ")).contains("abc");
    assertThat(BearerDoor.bearer("Basic abc")).isEmpty();
    assertThat(BearerDoor.bearer("Bearer " + "a".repeat(1000))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "tr", "az"})
  void scopes_are_words_whatever_the_machine_speaks(String machine) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(machine));
      assertThat(TokenJson.word(Scope.WRITE_DRAFTS)).isEqualTo("write-drafts");
      assertThat(TokenJson.scope("publish")).contains(Scope.PUBLISH);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_token_lives_twelve_hours_unless_asked_otherwise() {
    TokenOrder order = order("{\"label\": \"x\", \"scopes\": [\"publish\", \"publish\"]}");
    assertThat(order.life()).isEqualTo(Duration.ofHours(12));
    assertThat(order.scopes()).containsExactly(Scope.PUBLISH);
    assertThat(order("{\"label\":\"x\",\"scopes\":[\"publish\"],\"life\":\"P30D\"}").life())
        .isEqualTo(Duration.ofDays(30));
  }

  @Test
  void a_wrong_order_tells_every_fault() {
    assertThatThrownBy(() -> order("{\"scopes\": [\"PUBLISH\"], \"life\": \"soon\", \"x\": 1}"))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused ->
                assertThat(refused.problem().errors())
                    .extracting(FieldProblem::pointer)
                    .containsExactlyInAnyOrder("/label", "/scopes/0", "/life", "/x"));
  }

  private static TokenOrder order(String json) {
    return TokenOrder.of(JsonBody.read(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
