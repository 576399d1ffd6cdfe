package az.migrationportal.content.amendment.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where two documents of one subject differ. */
public final class DocumentDifference {

  private DocumentDifference() {}

  /** Each place that says something else, by place. */
  public static List<DocumentChange> between(JsonObject before, JsonObject after) {
    Map<String, JsonValue> old = places(before);
    Map<String, JsonValue> now = places(after);
    TreeSet<String> all = new TreeSet<>(old.keySet());
    all.addAll(now.keySet());
    List<DocumentChange> changes = new ArrayList<>();
    for (String place : all) {
      if (!Objects.equals(old.get(place), now.get(place))) {
        changes.add(new DocumentChange(place, old.get(place), now.get(place)));
      }
    }
    return List.copyOf(changes);
  }

  private static Map<String, JsonValue> places(JsonObject document) {
    Map<String, JsonValue> places = new TreeMap<>();
    walk("", document, places);
    return places;
  }

  private static void walk(String at, JsonValue value, Map<String, JsonValue> places) {
    if (value instanceof JsonObject object) {
      object.forEach((name, member) -> walk(at + "/" + name, member, places));
    } else if (value instanceof JsonArray array && isPeriods(array)) {
      for (JsonValue period : array) {
        walk(at + "/" + period.asJsonObject().getString("validFrom", "open"), period, places);
      }
    } else {
      places.put(at, value);
    }
  }

  private static boolean isPeriods(JsonArray array) {
    return array.stream().anyMatch(JsonObject.class::isInstance);
  }
}
