package az.migrationportal.tests.contract;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;

/** Values that a schema of the document allows, with what a test knows better by name. */
public final class Samples {
  private static final int DEEPEST = 8;

  private final ApiDocument document;
  private final Map<String, String> known;

  /**
   * @param known texts by the name of the member or parameter that they are for
   */
  public Samples(ApiDocument document, Map<String, String> known) {
    this.document = document;
    this.known = known;
  }

  /** The value of a parameter, as text. */
  String of(JsonObject parameter) {
    String name = parameter.getString("name");
    if (known.containsKey(name)) {
      return known.getOrDefault(name, "");
    }
    JsonValue value =
        parameter.containsKey("example")
            ? parameter.get("example")
            : value(name, schema(parameter), 0);
    return value instanceof JsonString text ? text.getString() : String.valueOf(value);
  }

  /** The value of a body. */
  JsonValue body(JsonObject content) {
    return content.containsKey("example")
        ? content.getOrDefault("example", JsonValue.NULL)
        : value("", schema(content), 0);
  }

  private static JsonObject schema(JsonObject owner) {
    JsonValue schema = owner.get("schema");
    return schema == null ? JsonValue.EMPTY_JSON_OBJECT : schema.asJsonObject();
  }

  private JsonValue value(String name, JsonObject given, int depth) {
    JsonObject schema = document.resolved(given);
    if (known.containsKey(name)) {
      return Json.createValue(known.getOrDefault(name, ""));
    }
    if (schema.containsKey("example")) {
      return schema.getOrDefault("example", JsonValue.NULL);
    }
    if (schema.get("enum") instanceof JsonArray options) {
      return options.get(0);
    }
    if (schema.get("allOf") instanceof JsonArray parts) {
      JsonObjectBuilder joined = Json.createObjectBuilder();
      for (JsonValue part : parts) {
        if (value("", part.asJsonObject(), depth + 1) instanceof JsonObject members) {
          members.forEach(joined::add);
        }
      }
      return joined.build();
    }
    return switch (schema.getString("type", "object")) {
      case "string" -> Json.createValue(text(schema));
      case "integer", "number" ->
          schema.get("minimum") instanceof JsonNumber least ? least : Json.createValue(1);
      case "boolean" -> JsonValue.FALSE;
      case "array" -> array(name, schema, depth);
      default -> object(schema, depth);
    };
  }

  private static String text(JsonObject schema) {
    return switch (schema.getString("format", "")) {
      case "date" -> "2027-01-01";
      case "date-time" -> "2027-01-01T00:00:00Z";
      case "email" -> "reader@example.org";
      case "uri" -> "https://example.org/";
      default -> "words";
    };
  }

  private JsonValue array(String name, JsonObject schema, int depth) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    if (depth < DEEPEST && schema.get("items") instanceof JsonObject items) {
      array.add(value(name, items, depth + 1));
    }
    return array.build();
  }

  private JsonValue object(JsonObject schema, int depth) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    if (depth < DEEPEST && schema.get("properties") instanceof JsonObject properties) {
      properties.forEach(
          (name, member) -> object.add(name, value(name, member.asJsonObject(), depth + 1)));
    }
    return object.build();
  }
}
