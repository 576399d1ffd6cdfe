package az.migrationportal.registration.alert;

import az.migrationportal.registration.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/**
 * What answers came to, in the words of their language.
 *
 * @param key of the outcome; empty where the answers no longer lead to one
 * @param digest over what a person must do, pay and keep to, not over its wording; two outcomes
 *     with the same digest ask the same of a person
 * @param decision the decision's title, plain text
 * @param title plain text
 * @param steps what to do, in order, plain text
 * @param costs what it costs, a line each
 * @param deadlines by when, a line each
 */
public record KnownOutcome(
    String key,
    String digest,
    String decision,
    String title,
    List<String> steps,
    List<String> costs,
    List<String> deadlines) {
  public KnownOutcome {
    steps = List.copyOf(steps);
    costs = List.copyOf(costs);
    deadlines = List.copyOf(deadlines);
  }

  /** Whether it asks the same of a person. */
  public boolean asksTheSameAs(KnownOutcome other) {
    return digest.equals(other.digest);
  }

  JsonObjectBuilder json() {
    return Json.createObjectBuilder()
        .add("key", key)
        .add("digest", digest)
        .add("decision", decision)
        .add("title", title)
        .add("steps", Json.createArrayBuilder(steps))
        .add("costs", Json.createArrayBuilder(costs))
        .add("deadlines", Json.createArrayBuilder(deadlines));
  }

  static KnownOutcome of(JsonObject json) {
    return new KnownOutcome(
        json.getString("key"),
        json.getString("digest"),
        json.getString("decision"),
        json.getString("title"),
        texts(json.getJsonArray("steps")),
        texts(json.getJsonArray("costs")),
        texts(json.getJsonArray("deadlines")));
  }

  static JsonObject object(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static List<String> texts(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }

  /** Says nothing of what it holds. */
  @Override
  public String toString() {
    return "an outcome";
  }
}
