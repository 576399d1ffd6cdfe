package az.migrationportal.web.item;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.type.FieldDefinition;
import az.migrationportal.content.type.FieldKind;
import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenderedFieldsTest {

  private final RenderedFields fields =
      new RenderedFields(
          Json.createObjectBuilder()
              .add("plain", "a < b")
              .add("marked", "<em>a</em>")
              .add("body", Json.createObjectBuilder().add("html", "<p>x</p>").add("text", "x"))
              .add("words", Json.createArrayBuilder().add("one").add("two"))
              .build(),
          List.of(field("plain", FieldKind.TEXT), field("marked", FieldKind.INLINE)));

  @Test
  void plain_text_is_escaped_and_markup_is_not() {
    assertThat(fields.html("plain")).isEqualTo("a &lt; b");
    assertThat(fields.html("marked")).isEqualTo("<em>a</em>");
    assertThat(fields.html("body")).isEqualTo("<p>x</p>");
  }

  @Test
  void an_undeclared_field_is_escaped() {
    RenderedFields undeclared =
        new RenderedFields(Json.createObjectBuilder().add("x", "<script>").build(), List.of());
    assertThat(undeclared.html("x")).isEqualTo("&lt;script&gt;");
  }

  @Test
  void what_is_missing_reads_as_empty() {
    assertThat(fields.text("none")).isEmpty();
    assertThat(fields.html("none")).isEmpty();
    assertThat(fields.groups("none")).isEmpty();
    assertThat(fields.words("none")).isEmpty();
    assertThat(fields.words("words")).containsExactly("one", "two");
  }

  private static FieldDefinition field(String name, FieldKind kind) {
    return new FieldDefinition(
        name, kind, Map.of(), false, false, 100, 0, 0, List.of(), List.of(), List.of(), null);
  }
}
