package az.migrationportal.content.type;

import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * JSON Schema (2020-12) of a content type: {@code localized} and {@code shared} fields as they are
 * published.
 */
@ApplicationScoped
public class JsonSchemas {

  public JsonObject schema(ContentType type) {
    List<FieldDefinition> localized =
        type.fields().stream().filter(FieldDefinition::localized).toList();
    List<FieldDefinition> shared =
        type.fields().stream().filter(field -> !field.localized()).toList();
    return Json.createObjectBuilder()
        .add("$schema", "https://json-schema.org/draft/2020-12/schema")
        .add("title", type.labels().getOrDefault(ContentLocale.EN, type.name()))
        .add("type", "object")
        .add(
            "properties",
            Json.createObjectBuilder()
                .add("localized", object(localized))
                .add("shared", object(shared)))
        .add("required", Json.createArrayBuilder(List.of("localized")))
        .add("additionalProperties", false)
        .build();
  }

  private static JsonObjectBuilder object(List<FieldDefinition> fields) {
    JsonObjectBuilder properties = Json.createObjectBuilder();
    JsonArrayBuilder required = Json.createArrayBuilder();
    for (FieldDefinition field : fields) {
      properties.add(field.name(), field(field));
      if (field.required()) {
        required.add(field.name());
      }
    }
    return Json.createObjectBuilder()
        .add("type", "object")
        .add("properties", properties)
        .add("required", required)
        .add("additionalProperties", false);
  }

  private static JsonObjectBuilder field(FieldDefinition field) {
    JsonObjectBuilder schema = field.isList() ? list(field) : value(field);
    schema.add("title", field.labels().getOrDefault(ContentLocale.EN, field.name()));
    String role = field.searchRole();
    if (role != null) {
      schema.add("x-search", role);
    }
    return schema;
  }

  private static JsonObjectBuilder list(FieldDefinition field) {
    JsonObjectBuilder schema =
        Json.createObjectBuilder()
            .add("type", "array")
            .add("items", value(field))
            .add("maxItems", field.maxItems());
    return field.minItems() == 0 ? schema : schema.add("minItems", field.minItems());
  }

  private static JsonObjectBuilder value(FieldDefinition field) {
    JsonObjectBuilder schema =
        switch (field.kind()) {
          case GROUP -> object(field.fields());
          case INTEGER -> type("integer");
          case BOOLEAN -> type("boolean");
          case DATE -> type("string").add("format", "date");
          case URL -> type("string").add("format", "uri");
          case OPTION -> type("string").add("enum", Json.createArrayBuilder(field.options()));
          case REFERENCE -> reference(field);
          case MEDIA -> medium(field);
          case MARKDOWN -> type("string").add("contentMediaType", "text/markdown");
          case TEXT, INLINE, WORD, LEGAL -> type("string");
        };
    return field.maxLength() == 0 ? schema : schema.add("maxLength", field.maxLength());
  }

  private static JsonObjectBuilder reference(FieldDefinition field) {
    JsonObjectBuilder schema = type("string").add("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$");
    return field.refersTo().isEmpty()
        ? schema
        : schema.add("x-refers-to", Json.createArrayBuilder(field.refersTo()));
  }

  private static JsonObjectBuilder medium(FieldDefinition field) {
    return type("string")
        .add("pattern", "^" + FieldDefinition.MEDIA_SCHEME + "[a-z0-9]+(-[a-z0-9]+)*$")
        .add("x-media", field.showsImage() ? "image" : "any");
  }

  private static JsonObjectBuilder type(String name) {
    return Json.createObjectBuilder().add("type", name);
  }
}
