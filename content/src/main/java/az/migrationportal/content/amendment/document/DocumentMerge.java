package az.migrationportal.content.amendment.document;

import az.migrationportal.content.json.Json;
import az.migrationportal.content.segment.MemberMerge;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /** Stands for the day of a period that has always been. */
  private static final String OPEN = "open";

  /** The open beginning comes before every day. */
  private static final Comparator<String> BY_DAY =
      Comparator.comparing((String day) -> !day.equals(OPEN)).thenComparing(day -> day);

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
    return MemberMerge.of(at, base, yours, theirs, this::both);
  }

  private @Nullable JsonValue both(
      String at, @Nullable JsonValue base, @Nullable JsonValue yours, @Nullable JsonValue theirs) {
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

  private JsonArray periods(String at, JsonObject base, JsonObject yours, JsonObject theirs) {
    JsonObject merged = MemberMerge.of(at, base, yours, theirs, this::atOdds);
    JsonArrayBuilder inOrder = Json.createArrayBuilder();
    merged.keySet().stream().sorted(BY_DAY).map(merged::get).forEach(inOrder::add);
    return inOrder.build();
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

  private static JsonObject byFirstDay(@Nullable JsonValue periods) {
    JsonObjectBuilder byDay = Json.createObjectBuilder();
    if (periods instanceof JsonArray array) {
      array
          .getValuesAs(JsonObject.class)
          .forEach(period -> byDay.add(period.getString("validFrom", OPEN), period));
    }
    return byDay.build();
  }
}
