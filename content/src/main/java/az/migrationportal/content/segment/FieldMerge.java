package az.migrationportal.content.segment;

import az.migrationportal.content.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Merges the fields of a translation that two people changed after the same reading: texts by
 * paragraph, heading, list item and table row; lists by element; groups by member.
 */
public final class FieldMerge {

  private final List<MergeConflict> conflicts = new ArrayList<>();

  private FieldMerge() {}

  /**
   * Merges.
   *
   * @param base what both had read
   * @param yours what the later writer wants to save
   * @param theirs what the earlier one saved
   */
  public static MergedFields of(JsonObject base, JsonObject yours, JsonObject theirs) {
    FieldMerge merge = new FieldMerge();
    JsonObject fields = merge.object("", base, yours, theirs);
    return new MergedFields(fields, merge.conflicts);
  }

  private JsonObject object(String at, JsonObject base, JsonObject yours, JsonObject theirs) {
    return MemberMerge.of(at, base, yours, theirs, this::both);
  }

  private @Nullable JsonValue both(
      String at, @Nullable JsonValue base, @Nullable JsonValue yours, @Nullable JsonValue theirs) {
    if (yours instanceof JsonString mine && theirs instanceof JsonString other) {
      String before = base instanceof JsonString text ? text.getString() : "";
      return Json.createValue(text(at, before, mine.getString(), other.getString()));
    }
    if (yours instanceof JsonArray mine && theirs instanceof JsonArray other) {
      return array(
          at, base instanceof JsonArray list ? list : JsonValue.EMPTY_JSON_ARRAY, mine, other);
    }
    if (yours instanceof JsonObject mine && theirs instanceof JsonObject other) {
      return object(
          at, base instanceof JsonObject group ? group : JsonValue.EMPTY_JSON_OBJECT, mine, other);
    }
    conflicts.add(new MergeConflict(at, words(base), words(yours), words(theirs)));
    return theirs;
  }

  private String text(String at, String base, String yours, String theirs) {
    ThreeWay.Result<Block> merged =
        ThreeWay.merge(Block.of(base), Block.of(yours), Block.of(theirs), Block::text);
    tell(at, merged.conflicts(), Block::text);
    String end = theirs.endsWith("\n") ? "\n" : "";
    return Block.text(merged.elements()) + end;
  }

  private JsonArray array(String at, JsonArray base, JsonArray yours, JsonArray theirs) {
    ThreeWay.Result<JsonValue> merged = ThreeWay.merge(base, yours, theirs, JsonValue::toString);
    tell(
        at,
        merged.conflicts(),
        values -> String.join("\n", values.stream().map(FieldMerge::words).toList()));
    JsonArrayBuilder elements = Json.createArrayBuilder();
    merged.elements().forEach(elements::add);
    return elements.build();
  }

  private <T> void tell(
      String at, List<ThreeWay.Conflict<T>> found, Function<List<T>, String> words) {
    for (ThreeWay.Conflict<T> one : found) {
      conflicts.add(
          new MergeConflict(
              at, words.apply(one.base()), words.apply(one.mine()), words.apply(one.theirs())));
    }
  }

  private static String words(@Nullable JsonValue value) {
    if (value == null) {
      return "";
    }
    return value instanceof JsonString text ? text.getString() : value.toString();
  }
}
