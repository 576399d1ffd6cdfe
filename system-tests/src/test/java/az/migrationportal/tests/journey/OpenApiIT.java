package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.resource.YamlText;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The document that programs are written from. {@code operations.txt} is the promise: an operation
 * that is added, renamed or dropped changes that file in the same commit.
 */
@ExtendWith(PortalUnderTest.class)
class OpenApiIT {

  @Test
  void it_describes_the_operations_that_are_promised(Visitor visitor) throws IOException {
    TreeSet<String> operations = new TreeSet<>();
    document(visitor)
        .getJsonObject("paths")
        .forEach(
            (path, item) ->
                item.asJsonObject().entrySet().stream()
                    .filter(entry -> entry.getValue() instanceof JsonObject)
                    .forEach(
                        entry ->
                            operations.add(
                                path
                                    + " "
                                    + entry.getKey().toUpperCase(Locale.ROOT)
                                    + " "
                                    + entry
                                        .getValue()
                                        .asJsonObject()
                                        .getString("operationId", "without a name"))));
    assertThat(operations).containsExactlyElementsOf(promised());
  }

  @Test
  void every_operation_says_what_it_does_and_how_it_refuses(Visitor visitor) {
    document(visitor).getJsonObject("paths").values().stream()
        .flatMap(item -> item.asJsonObject().values().stream())
        .filter(JsonObject.class::isInstance)
        .map(JsonValue::asJsonObject)
        .forEach(
            operation -> {
              assertThat(operation.getString("summary", "")).isNotBlank();
              assertThat(operation.getString("description", "")).isNotBlank();
              assertThat(operation.getJsonObject("responses").keySet())
                  .as(operation.getString("operationId"))
                  .anyMatch(status -> status.startsWith("4"));
            });
  }

  @Test
  void every_reference_leads_somewhere(Visitor visitor) {
    JsonObject document = document(visitor);
    List<String> references = new ArrayList<>();
    collect(document, references);
    assertThat(references).hasSizeGreaterThan(100);
    assertThat(references)
        .allSatisfy(
            reference ->
                assertThat(document.getValue(reference.substring(1))).as(reference).isNotNull());
  }

  @Test
  void the_client_is_generated_from_the_document_as_it_is(Visitor visitor) throws IOException {
    JsonObject now = settled(document(visitor));
    Path kept = Path.of("src/main/openapi/portal.json");
    Path written = Path.of("target/openapi.json");
    Files.writeString(written, pretty(now));
    assertThat(pretty(settled(read(kept))))
        .as("If the change is meant: cp system-tests/%s system-tests/%s", written, kept)
        .isEqualTo(pretty(now));
  }

  @Test
  void it_has_no_other_members_than_such_a_document_may_have(Visitor visitor) {
    assertThat(document(visitor).keySet())
        .isSubsetOf(
            "openapi",
            "info",
            "externalDocs",
            "servers",
            "security",
            "tags",
            "paths",
            "components");
    String yaml = visitor.get("/openapi").body();
    assertThat(YamlText.map(yaml).keySet()).isEqualTo(document(visitor).keySet());
  }

  @Test
  void a_tag_is_named_once(Visitor visitor) {
    assertThat(document(visitor).getJsonArray("tags"))
        .extracting(tag -> tag.asJsonObject().getString("name"))
        .contains("Delivery", "Search", "Management")
        .doesNotHaveDuplicates();
  }

  private static JsonObject document(Visitor visitor) {
    return visitor.json("/openapi", "Accept", "application/json");
  }

  private static JsonObject read(Path file) throws IOException {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readObject();
    }
  }

  /** In an order that does not depend on the container. */
  private static JsonObject settled(JsonObject document) {
    JsonArrayBuilder tags = Json.createArrayBuilder();
    document.getJsonArray("tags").getValuesAs(JsonObject.class).stream()
        .sorted(Comparator.comparing(tag -> tag.getString("name")))
        .forEach(tags::add);
    return sorted(Json.createObjectBuilder(document).add("tags", tags).build()).asJsonObject();
  }

  private static JsonValue sorted(JsonValue value) {
    if (value instanceof JsonObject object) {
      JsonObjectBuilder builder = Json.createObjectBuilder();
      new TreeMap<>(object).forEach((name, member) -> builder.add(name, sorted(member)));
      return builder.build();
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder builder = Json.createArrayBuilder();
      array.forEach(element -> builder.add(sorted(element)));
      return builder.build();
    }
    return value;
  }

  private static String pretty(JsonObject document) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.writeObject(document);
    }
    return text.toString().strip() + "\n";
  }

  private static void collect(JsonValue value, List<String> references) {
    if (value instanceof JsonObject object) {
      object.forEach(
          (name, member) -> {
            if (name.equals("$ref")) {
              references.add(object.getString("$ref"));
            } else {
              collect(member, references);
            }
          });
    } else if (value instanceof JsonArray array) {
      array.forEach(member -> collect(member, references));
    }
  }

  private static List<String> promised() throws IOException {
    try (InputStream file = OpenApiIT.class.getResourceAsStream("operations.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
