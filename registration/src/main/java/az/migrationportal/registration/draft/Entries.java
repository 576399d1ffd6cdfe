package az.migrationportal.registration.draft;

import az.migrationportal.registration.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody typed, by the name of the entry, exactly as typed.
 *
 * @param typed by name; empty texts are left out
 */
public record Entries(Map<String, String> typed) {
  /** Nothing yet. */
  public static final Entries NONE = new Entries(Map.of());

  public Entries {
    typed = Map.copyOf(typed);
  }

  /** As it was typed; empty where nothing was. */
  public String raw(String name) {
    return typed.getOrDefault(name, "");
  }

  /** Without blanks around it; empty where nothing else is there. */
  public Optional<String> find(String name) {
    return Optional.of(raw(name).strip()).filter(text -> !text.isEmpty());
  }

  /** The three parts of a day. */
  public TypedDate date(String name) {
    return new TypedDate(
        find(name + "-day").orElse(""),
        find(name + "-month").orElse(""),
        find(name + "-year").orElse(""));
  }

  /** With the entries of a step as they are now: those left out are gone. */
  public Entries with(Step step, Map<String, String> now) {
    Map<String, String> all = new TreeMap<>(typed);
    all.keySet().removeIf(step::owns);
    now.forEach(
        (name, text) -> {
          if (step.owns(name) && !text.isEmpty()) {
            all.put(name, text);
          }
        });
    return new Entries(all);
  }

  /** For sealing. */
  public String json() {
    JsonObjectBuilder json = Json.createObjectBuilder();
    new TreeMap<>(typed).forEach(json::add);
    return json.build().toString();
  }

  /** What {@link #json} wrote. */
  public static Entries of(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      Map<String, String> typed = new TreeMap<>();
      object.keySet().forEach(name -> typed.put(name, object.getString(name)));
      return new Entries(typed);
    }
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return typed.size() + " entries";
  }
}
