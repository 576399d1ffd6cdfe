package az.migrationportal.api.openapi;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** The shapes that the description promises, and whether a JSON value keeps them. */
public final class Shapes {
  private final Map<?, ?> root;

  public Shapes() throws IOException {
    try (InputStream file = Shapes.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      root = new Yaml().load(file);
    }
  }

  Map<?, ?> root() {
    return root;
  }

  /** What is wrong with a value of a named shape; members that the shape does not name included. */
  public List<String> faults(String shape, JsonValue value) {
    List<String> faults = new ArrayList<>();
    check("", Map.of("$ref", "#/components/schemas/" + shape), value, faults);
    return faults;
  }

  private void check(String at, Map<?, ?> given, JsonValue value, List<String> faults) {
    Map<?, ?> schema = whole(given);
    if (value.getValueType() == JsonValue.ValueType.NULL) {
      if (!Boolean.TRUE.equals(schema.get("nullable"))) {
        faults.add(at + " is null");
      }
      return;
    }
    String type = String.valueOf(schema.get("type"));
    boolean right =
        switch (type) {
          case "object" -> value instanceof JsonObject;
          case "array" -> value instanceof JsonArray;
          case "string" -> value instanceof JsonString;
          case "integer" -> value.getValueType() == JsonValue.ValueType.NUMBER;
          case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
          default -> false;
        };
    if (!right) {
      faults.add(at + " is not " + type);
    } else if (value instanceof JsonObject object) {
      members(at, schema, object, faults);
    } else if (value instanceof JsonArray array && schema.get("items") instanceof Map<?, ?> items) {
      array.forEach(element -> check(at + "/*", items, element, faults));
    } else if (schema.get("enum") instanceof List<?> options
        && value instanceof JsonString text
        && !options.contains(text.getString())) {
      faults.add(at + " is none of " + options);
    }
  }

  private void members(String at, Map<?, ?> schema, JsonObject object, List<String> faults) {
    Map<?, ?> known = schema.get("properties") instanceof Map<?, ?> map ? map : Map.of();
    if (schema.get("required") instanceof Iterable<?> names) {
      for (Object name : names) {
        if (!object.containsKey(String.valueOf(name))) {
          faults.add(at + "/" + name + " is missing");
        }
      }
    }
    object.forEach(
        (name, member) -> {
          if (known.get(name) instanceof Map<?, ?> below) {
            check(at + "/" + name, below, member, faults);
          } else if (schema.get("additionalProperties") instanceof Map<?, ?> below) {
            check(at + "/" + name, below, member, faults);
          } else if (!Boolean.TRUE.equals(schema.get("additionalProperties"))) {
            faults.add(at + "/" + name + " is not described");
          }
        });
  }

  /** References followed, parts of allOf joined. */
  private Map<?, ?> whole(Map<?, ?> schema) {
    if (schema.get("$ref") instanceof String reference) {
      return whole(resolve(reference));
    }
    if (!(schema.get("allOf") instanceof List<?> parts)) {
      return schema;
    }
    Map<String, Object> joined = new TreeMap<>();
    Map<Object, Object> properties = new TreeMap<>();
    TreeSet<Object> required = new TreeSet<>();
    for (Object part : parts) {
      Map<?, ?> one = whole((Map<?, ?>) part);
      one.forEach((name, value) -> joined.put(String.valueOf(name), value));
      if (one.get("properties") instanceof Map<?, ?> more) {
        properties.putAll(more);
      }
      if (one.get("required") instanceof Iterable<?> names) {
        names.forEach(required::add);
      }
    }
    joined.put("properties", properties);
    joined.put("required", required);
    return joined;
  }

  Map<?, ?> resolve(String reference) {
    Object found = root;
    for (String name : reference.substring(2).split("/", -1)) {
      found = ((Map<?, ?>) Objects.requireNonNull(found, reference)).get(name);
    }
    return (Map<?, ?>) Objects.requireNonNull(found, reference);
  }
}
