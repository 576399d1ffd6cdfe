package az.migrationportal.api.answer;

import az.migrationportal.content.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;

/** A part of a list that is read by keyset. */
public final class Slice {
  private Slice() {}

  /**
   * The part as it is told, with {@code nextCursor}: null after the last. What was found may be one
   * more than is told, which is how it is known that more comes.
   *
   * @param name of the list
   * @param found at most one more than the limit
   * @param cursor what names the last that is told
   */
  public static <T> JsonObject of(
      String name,
      List<T> found,
      int limit,
      Function<T, JsonObjectBuilder> told,
      Function<T, String> cursor) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    found.stream().limit(limit).map(told).forEach(all::add);
    JsonObjectBuilder slice = Json.createObjectBuilder().add(name, all);
    return found.size() > limit
        ? slice.add("nextCursor", cursor.apply(found.get(limit - 1))).build()
        : slice.addNull("nextCursor").build();
  }
}
