package az.migrationportal.content.type;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import org.junit.jupiter.api.Test;

class JsonSchemasTest {

  private static final JsonObject SCHEMA =
      new JsonSchemas().schema(TypeFile.parse(SmallType.RECIPE));

  private static JsonObject part(String name) {
    return SCHEMA.getJsonObject("properties").getJsonObject(name);
  }

  private static JsonObject field(String part, String name) {
    return part(part).getJsonObject("properties").getJsonObject(name);
  }

  @Test
  void a_type_that_only_a_file_knows_has_a_schema() {
    assertThat(SCHEMA.getString("title")).isEqualTo("Recipe");
    assertThat(SCHEMA.getString("$schema")).contains("2020-12");
    assertThat(part("localized").getJsonObject("properties").keySet())
        .containsExactly("title", "summary", "steps");
    assertThat(part("shared").getJsonObject("properties").keySet())
        .containsExactly(
            "verifiedOn",
            "confidence",
            "minutes",
            "hot",
            "page",
            "law",
            "picture",
            "forms",
            "like");
  }

  @Test
  void what_publication_needs_is_required() {
    assertThat(part("localized").getJsonArray("required").getValuesAs(JsonString::getString))
        .containsExactly("title", "summary");
    assertThat(part("shared").getJsonArray("required").getValuesAs(JsonString::getString))
        .containsExactly("verifiedOn", "confidence");
  }

  @Test
  void no_object_may_hold_more_than_its_type_says() {
    assertThat(part("localized").getBoolean("additionalProperties")).isFalse();
    assertThat(
            field("localized", "steps").getJsonObject("items").getBoolean("additionalProperties"))
        .isFalse();
  }

  @Test
  void limits_and_kinds_are_told() {
    assertThat(field("localized", "title").getInt("maxLength")).isEqualTo(10);
    assertThat(field("localized", "title").getString("x-search")).isEqualTo("title");
    assertThat(field("localized", "steps").getInt("minItems")).isEqualTo(1);
    assertThat(field("localized", "steps").getInt("maxItems")).isEqualTo(2);
    assertThat(field("shared", "verifiedOn").getString("format")).isEqualTo("date");
    assertThat(field("shared", "page").getString("format")).isEqualTo("uri");
    assertThat(field("shared", "minutes").getString("type")).isEqualTo("integer");
    assertThat(field("shared", "hot").getString("type")).isEqualTo("boolean");
    assertThat(
            field("shared", "confidence").getJsonArray("enum").getValuesAs(JsonString::getString))
        .containsExactly("high", "low");
    assertThat(field("shared", "picture").getString("pattern")).startsWith("^media:");
    assertThat(field("shared", "picture").getString("x-media")).isEqualTo("image");
    assertThat(field("shared", "forms").getJsonObject("items").getString("x-media"))
        .isEqualTo("any");
    assertThat(field("shared", "like").getJsonObject("items").getJsonArray("x-refers-to"))
        .hasSize(1);
  }

  @Test
  void every_type_of_the_library_has_a_schema() {
    assertThat(new ContentTypes().all())
        .allSatisfy(
            type ->
                assertThat(new JsonSchemas().schema(type).getJsonObject("properties").keySet())
                    .containsExactly("localized", "shared"));
  }
}
