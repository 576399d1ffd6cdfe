package az.migrationportal.tests.contract;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The schemas of the document, taken strictly: a member that is not described is a fault, except
 * where the document says that there may be others.
 */
final class AnswerSchemas {
  private static final String ADDRESS = "https://portal.example/openapi.json";

  private final JsonSchemaFactory factory;
  private final Set<String> parts = new HashSet<>();
  private final Map<String, JsonSchema> known = new HashMap<>();

  AnswerSchemas(ApiDocument document) {
    collectParts(document.root());
    JsonObject strict =
        Json.createObjectBuilder(document.root())
            .add("components", strict("", document.root().getJsonObject("components"), false))
            .build();
    this.factory =
        JsonSchemaFactory.getInstance(
            VersionFlag.V7,
            builder ->
                builder
                    .metaSchema(OpenApi30.getInstance())
                    .defaultMetaSchemaIri(OpenApi30.getInstance().getIri())
                    .schemaLoaders(loaders -> loaders.schemas(Map.of(ADDRESS, strict.toString()))));
  }

  /** What of a JSON text is not as a schema of the document says. */
  List<String> faults(JsonObject schema, String text) {
    String reference = schema.getString("$ref", "");
    if (reference.isEmpty()) {
      return List.of("has a schema without a name: " + schema);
    }
    JsonSchema named =
        known.computeIfAbsent(
            reference, name -> factory.getSchema(SchemaLocation.of(ADDRESS + name)));
    return named.validate(text, InputFormat.JSON).stream()
        .map(ValidationMessage::getMessage)
        .map(message -> message.replaceAll("\\[[0-9]+]", "[*]"))
        .distinct()
        .limit(5)
        .toList();
  }

  /** Schemas that are joined with others: closed, none of them would let the others' members be. */
  private void collectParts(JsonValue value) {
    if (value instanceof JsonObject object) {
      object.forEach(
          (name, member) -> {
            if (name.equals("allOf")) {
              member.asJsonArray().getValuesAs(JsonObject.class).stream()
                  .map(part -> part.getString("$ref", ""))
                  .forEach(parts::add);
            }
            collectParts(member);
          });
    } else if (value instanceof JsonArray array) {
      array.forEach(this::collectParts);
    }
  }

  private JsonValue strict(String pointer, JsonValue value, boolean part) {
    if (value instanceof JsonArray array) {
      JsonArrayBuilder changed = Json.createArrayBuilder();
      array.forEach(element -> changed.add(strict("", element, pointer.endsWith("/allOf"))));
      return changed.build();
    }
    if (!(value instanceof JsonObject object)) {
      return value;
    }
    JsonObjectBuilder changed = Json.createObjectBuilder();
    object.forEach(
        (name, member) -> changed.add(name, strict(pointer + "/" + name, member, false)));
    boolean closed =
        object.get("properties") instanceof JsonObject
            && object.get("type") != null
            && !object.containsKey("additionalProperties")
            && !part
            && !parts.contains("#/components" + pointer);
    return closed ? changed.add("additionalProperties", false).build() : changed.build();
  }
}
