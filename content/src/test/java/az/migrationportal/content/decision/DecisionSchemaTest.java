package az.migrationportal.content.decision;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.resource.BundledFiles;
import az.migrationportal.content.resource.YamlText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The schema that editors' tools use takes every decision that ships, and refuses what is wrong.
 */
class DecisionSchemaTest {
  private final JsonSchema schema = schema();

  @TestFactory
  Stream<DynamicTest> takes_every_decision_that_ships() {
    return BundledFiles.below("library/decisions").entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> assertThat(schema.validate(tree(file.getValue()))).isEmpty()));
  }

  @Test
  void refuses_a_field_nobody_reads_and_a_text_without_russian() {
    ObjectNode visa =
        (ObjectNode)
            tree(
                Objects.requireNonNull(
                    BundledFiles.below("library/decisions").get("do-i-need-a-visa.yaml")));
    visa.put("colour", "blue");
    ((ObjectNode) visa.get("title")).remove("ru");
    assertThat(schema.validate(visa)).hasSize(2);
  }

  private static JsonNode tree(String yaml) {
    return new ObjectMapper().valueToTree(YamlText.map(yaml));
  }

  private static JsonSchema schema() {
    try (InputStream stream =
        Objects.requireNonNull(
            DecisionSchemaTest.class.getResourceAsStream("decision.schema.json"))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(stream);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
