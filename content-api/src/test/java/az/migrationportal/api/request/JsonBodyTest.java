package az.migrationportal.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.api.problem.FieldProblem;
import az.migrationportal.api.problem.RequestRefused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  @Test
  void an_object_is_taken() {
    BodyFields fields = body("{\"title\": \"İş icazəsi\", \"note\": null}").fields();
    assertThat(fields.text("title")).isEqualTo("İş icazəsi");
    assertThat(fields.textIfAny("note")).isNull();
    fields.done();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "\"text\"",
        "null",
        "{} {}",
        "{\"a\": 1} x",
        "{\"a\": 1, \"a\": 2}",
        "{'a': 1}",
        "{\"a\": 01}",
        "{\"a\": }",
        "{\"a\": 1,}",
        "\uFEFF{}",
        " ",
        "{\"a\": \"\t\"}",
        "{\"a\": NaN}"
      })
  void anything_else_is_malformed(String text) {
    assertThatThrownBy(() -> body(text).fields())
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused -> {
              assertThat(refused.problem().name()).isEqualTo("malformed-json");
              assertThat(refused.problem().data()).containsKeys("line", "column");
            });
  }

  @Test
  void deep_nesting_is_malformed() {
    assertThatThrownBy(() -> body("{\"a\":" + "[".repeat(20_000)))
        .isInstanceOf(RequestRefused.class);
  }

  @Test
  void bytes_that_are_not_utf_8_are_malformed() {
    byte[] bytes = "{\"a\": \"ə\"}".getBytes(StandardCharsets.UTF_16BE);
    assertThatThrownBy(() -> JsonBody.read(bytes)).isInstanceOf(RequestRefused.class);
  }

  @Test
  void a_missing_body_is_malformed_where_one_is_needed() {
    assertThatThrownBy(() -> JsonBody.read(new byte[0]).fields())
        .isInstanceOf(RequestRefused.class);
    JsonBody.read(new byte[0]).fieldsIfAny().done();
  }

  @Test
  void all_faults_of_shape_are_told_at_once() {
    BodyFields fields =
        body("{\"key\": 1, \"localized\": [], \"scopes\": [\"a\", 2], \"x/y\": true}").fields();
    fields.text("key");
    fields.object("localized");
    fields.texts("scopes");
    fields.text("source");
    assertThat(faults(fields))
        .extracting(FieldProblem::pointer, FieldProblem::rule)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("/key", "wrong-type"),
            org.assertj.core.groups.Tuple.tuple("/localized", "wrong-type"),
            org.assertj.core.groups.Tuple.tuple("/scopes/1", "wrong-type"),
            org.assertj.core.groups.Tuple.tuple("/source", "required"),
            org.assertj.core.groups.Tuple.tuple("/x~1y", "unknown-field"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud800", "a\\udc00b"})
  void characters_that_no_text_can_hold_are_refused(String character) {
    BodyFields fields = body("{\"deep\": {\"list\": [\"" + character + "\"]}}").fields();
    fields.object("deep");
    assertThat(faults(fields)).containsExactly(new FieldProblem("/deep/list/0", "bad-character"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e9999", "-1E-100", "0.0", "1e400"})
  void numbers_beyond_all_measure_are_refused_as_unreadable(String number) {
    String text = "{\"a\": [" + number + "9".repeat(1500) + "]}";
    assertThatThrownBy(() -> body(text))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused -> assertThat(refused.problem().name()).isEqualTo("malformed-json"));
  }

  @Test
  void letters_beyond_the_basic_plane_are_fine() {
    BodyFields fields = body("{\"a\": \"\\ud83d\\ude00\"}").fields();
    assertThat(fields.text("a")).isEqualTo("😀");
    fields.done();
  }

  private static List<FieldProblem> faults(BodyFields fields) {
    try {
      fields.done();
      return List.of();
    } catch (RequestRefused refused) {
      assertThat(refused.problem().status()).isEqualTo(422);
      return refused.problem().errors();
    }
  }

  private static JsonBody body(String text) {
    return JsonBody.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
