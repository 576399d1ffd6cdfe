package az.migrationportal.content.amendment.document;

import az.migrationportal.content.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What two editors' documents of one subject become together. A period is one thing, known by its
 * first day: a sum of one editor never comes to stand beside the source of another. Other fields
 * are merged by member.
 */
public final class DocumentMerge {

  /**
   * A place that both changed, and not alike; a value is null where there is nothing.
   *
   * @param place as in {@link DocumentChange}
   * @param base what both had read
   * @param yours what the later writer made of it
   * @param theirs what is saved
   */
  public record Conflict(
      String place,
      @Nullable JsonValue base,
      @Nullable JsonValue yours,
      @Nullable JsonValue theirs) {}

  private static final String OPEN = "";

  private final List<Conflict> conflicts = new ArrayList<>();
  private final JsonObject document;

  private DocumentMerge(JsonObject base, JsonObject yours, JsonObject theirs) {
    this.document = object("", base, yours, theirs);
  }

  /**
   * Merges documents in the form in which they are kept.
   *
   * @param base what both had read
   * @param yours what the later writer wants to save
   * @param theirs what the earlier one saved
   */
  public static DocumentMerge of(JsonObject base, JsonObject yours, JsonObject theirs) {
    return new DocumentMerge(base, yours, theirs);
  }

  /** Whole; where there is a conflict it says what is saved. */
  public JsonObject document() {
    return document;
  }

  public List<Conflict> conflicts() {
    return List.copyOf(conflicts);
  }

  public boolean isClean() {
    return conflicts.isEmpty();
  }

  private JsonObject object(String at, JsonObject base, JsonObject yours, JsonObject theirs) {
    Set<String> names = new LinkedHashSet<>(theirs.keySet());
    names.addAll(yours.keySet());
    JsonObjectBuilder merged = Json.createObjectBuilder();
    for (String name : names) {
      JsonValue value = value(at + "/" + name, base.get(name), yours.get(name), theirs.get(name));
      if (value != null) {
        merged.add(name, value);
      }
    }
    return merged.build();
  }

  private @Nullable JsonValue value(
      String at, @Nullable JsonValue base, @Nullable JsonValue yours, @Nullable JsonValue theirs) {
    if (Objects.equals(yours, theirs) || Objects.equals(base, yours)) {
      return theirs;
    }
    if (Objects.equals(base, theirs)) {
      return yours;
    }
    if (base instanceof JsonObject before
        && yours instanceof JsonObject mine
        && theirs instanceof JsonObject other) {
      return object(at, before, mine, other);
    }
    if (isPeriods(base) && isPeriods(yours) && isPeriods(theirs)) {
      return periods(at, byFirstDay(base), byFirstDay(yours), byFirstDay(theirs));
    }
    return atOdds(at, base, yours, theirs);
  }

  private JsonArray periods(
      String at,
      Map<String, JsonValue> base,
      Map<String, JsonValue> yours,
      Map<String, JsonValue> theirs) {
    Set<String> days = new TreeSet<>(theirs.keySet());
    days.addAll(yours.keySet());
    JsonArrayBuilder merged = Json.createArrayBuilder();
    for (String day : days) {
      JsonValue before = base.get(day);
      JsonValue mine = yours.get(day);
      JsonValue other = theirs.get(day);
      JsonValue kept = Objects.equals(before, other) ? mine : other;
      if (!Objects.equals(mine, other)
          && !Objects.equals(before, mine)
          && !Objects.equals(before, other)) {
        kept = atOdds(at + "/" + (day.equals(OPEN) ? "open" : day), before, mine, other);
      }
      if (kept != null) {
        merged.add(kept);
      }
    }
    return merged.build();
  }

  private @Nullable JsonValue atOdds(
      String at, @Nullable JsonValue base, @Nullable JsonValue yours, @Nullable JsonValue theirs) {
    conflicts.add(new Conflict(at, base, yours, theirs));
    return theirs;
  }

  private static boolean isPeriods(@Nullable JsonValue value) {
    return value instanceof JsonArray array
        && !array.isEmpty()
        && array.stream().allMatch(JsonObject.class::isInstance);
  }

  /** The open beginning comes before every day. */
  private static Map<String, JsonValue> byFirstDay(@Nullable JsonValue periods) {
    Map<String, JsonValue> byDay = new TreeMap<>();
    if (periods instanceof JsonArray array) {
      array
          .getValuesAs(JsonObject.class)
          .forEach(period -> byDay.put(period.getString("validFrom", OPEN), period));
    }
    return byDay;
  }
}
