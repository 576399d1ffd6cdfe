package az.migrationportal.content.segment;

import az.migrationportal.content.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges objects that two people changed after the same reading, by member: one that a single
 * person changed, or both alike, is as it was made.
 */
public final class MemberMerge {

  /** Says what a member becomes that both changed, and not alike. */
  @FunctionalInterface
  public interface Both {

    /**
     * The merged value; null where there is to be none.
     *
     * @param at JSON pointer to the member
     * @param base what both had read; a value is null where there is nothing
     * @param yours what the later writer made of it
     * @param theirs what is saved
     */
    @Nullable JsonValue merged(
        String at, @Nullable JsonValue base, @Nullable JsonValue yours, @Nullable JsonValue theirs);
  }

  private MemberMerge() {}

  /**
   * Merges.
   *
   * @param at JSON pointer to the objects
   * @param base what both had read
   * @param yours what the later writer wants to save
   * @param theirs what the earlier one saved
   */
  public static JsonObject of(
      String at, JsonObject base, JsonObject yours, JsonObject theirs, Both both) {
    Set<String> names = new LinkedHashSet<>(theirs.keySet());
    names.addAll(yours.keySet());
    JsonObjectBuilder merged = Json.createObjectBuilder();
    for (String name : names) {
      JsonValue value =
          value(at + "/" + name, base.get(name), yours.get(name), theirs.get(name), both);
      if (value != null) {
        merged.add(name, value);
      }
    }
    return merged.build();
  }

  private static @Nullable JsonValue value(
      String at,
      @Nullable JsonValue base,
      @Nullable JsonValue yours,
      @Nullable JsonValue theirs,
      Both both) {
    if (Objects.equals(yours, theirs) || Objects.equals(base, yours)) {
      return theirs;
    }
    return Objects.equals(base, theirs) ? yours : both.merged(at, base, yours, theirs);
  }
}
