package az.migrationportal.content.segment;

import az.migrationportal.content.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a text stands in the fields: a JSON pointer such as {@code /inShort/0/label}. */
final class FieldPlace {

  private FieldPlace() {}

  static String text(JsonObject fields, String pointer) {
    JsonValue at = fields;
    for (String name : names(pointer)) {
      at = child(at, name);
    }
    return at instanceof jakarta.json.JsonString string ? string.getString() : "";
  }

  /**
   * The fields with a text at a place; lists and groups on the way are made where they lack.
   *
   * @throws SegmentDoesNotFit where a list would get a hole
   */
  static JsonObject put(JsonObject fields, String pointer, String text) {
    return put(pointer, fields, names(pointer), text).asJsonObject();
  }

  /** Whether the fields have something at a place already. */
  static boolean has(JsonObject fields, String pointer) {
    JsonValue at = fields;
    for (String name : names(pointer)) {
      at = child(at, name);
    }
    return at != null;
  }

  private static JsonValue put(
      String pointer, @Nullable JsonValue at, List<String> rest, String text) {
    if (rest.isEmpty()) {
      return Json.createValue(text);
    }
    String name = rest.get(0);
    JsonValue child = put(pointer, child(at, name), rest.subList(1, rest.size()), text);
    if (!isIndex(name)) {
      JsonObject group = at instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
      return Json.createObjectBuilder(group).add(name, child).build();
    }
    JsonArray list = at instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    int index = Integer.parseInt(name);
    JsonArrayBuilder changed = Json.createArrayBuilder(list);
    if (index > list.size()) {
      throw new SegmentDoesNotFit(pointer);
    }
    return (index == list.size() ? changed.add(child) : changed.set(index, child)).build();
  }

  private static @Nullable JsonValue child(@Nullable JsonValue at, String name) {
    if (at instanceof JsonObject object) {
      return object.get(name);
    }
    if (at instanceof JsonArray array && isIndex(name) && Integer.parseInt(name) < array.size()) {
      return array.get(Integer.parseInt(name));
    }
    return null;
  }

  private static List<String> names(String pointer) {
    return List.of(pointer.substring(1).split("/", -1));
  }

  /** No field's name begins with a digit. */
  private static boolean isIndex(String name) {
    return Character.isDigit(name.charAt(0));
  }
}
