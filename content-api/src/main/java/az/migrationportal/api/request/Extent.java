package az.migrationportal.api.request;

import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.FieldDefinition;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much of a text is asked for: which of its fields, and what of all that it refers to. What is
 * no field of its type is refused where the type is known.
 *
 * @param fields names in the order they were asked for; null for all
 * @param include empty for nothing
 */
public record Extent(@Nullable List<String> fields, Set<Inclusion> include) {
  private static final String FIELDS = "fields";
  private static final String INCLUDE = "include";

  public Extent {
    fields = fields == null ? null : List.copyOf(fields);
    include = Set.copyOf(include);
  }

  /** Reads both parameters: names with commas between them. */
  public static Extent of(@Nullable String fields, @Nullable String include) {
    return new Extent(fields == null ? null : names(fields).toList(), included(include));
  }

  /** Whether all fields are asked for and nothing else. */
  public boolean isPlain() {
    return fields == null && include.isEmpty();
  }

  /** Refuses names that are no fields of any of these types. */
  public void check(Collection<ContentType> types) {
    List<String> asked = fields;
    if (asked == null) {
      return;
    }
    Set<String> known =
        types.stream()
            .flatMap(type -> type.fields().stream())
            .map(FieldDefinition::name)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String name : asked) {
      if (!known.contains(name)) {
        throw RequestRefused.invalidParameter(FIELDS, name, String.join(", ", known));
      }
    }
  }

  /** Those of the members that are asked for. */
  public JsonObject of(JsonObject members) {
    List<String> asked = fields;
    if (asked == null) {
      return members;
    }
    JsonObjectBuilder some = Json.createObjectBuilder();
    members.forEach(
        (name, value) -> {
          if (asked.contains(name)) {
            some.add(name, value);
          }
        });
    return some.build();
  }

  private static Set<Inclusion> included(@Nullable String include) {
    Set<Inclusion> included = EnumSet.noneOf(Inclusion.class);
    if (include != null) {
      names(include).forEach(word -> included.add(inclusion(word)));
    }
    return included;
  }

  private static Inclusion inclusion(String word) {
    return Arrays.stream(Inclusion.values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                RequestRefused.invalidParameter(
                    INCLUDE,
                    word,
                    Arrays.stream(Inclusion.values())
                        .map(Inclusion::word)
                        .collect(Collectors.joining(", "))));
  }

  private static Stream<String> names(String value) {
    return Arrays.stream(value.split(",", -1)).distinct();
  }
}
