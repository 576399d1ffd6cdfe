package az.migrationportal.content.segment;

import az.migrationportal.content.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The memory of a translation as it is stored: a JSON array. */
public final class SourceLinks {

  private SourceLinks() {}

  /** Empty where nothing is stored. */
  public static List<SourceLink> read(@Nullable String stored) {
    if (stored == null) {
      return List.of();
    }
    try (JsonReader reader = Json.createReader(new StringReader(stored))) {
      JsonArray links = reader.readArray();
      return links.getValuesAs(JsonObject.class).stream()
          .map(
              link ->
                  new SourceLink(
                      link.getString("field"),
                      link.getString("own"),
                      link.getString("source", null)))
          .toList();
    }
  }

  public static String write(List<SourceLink> links) {
    JsonArrayBuilder stored = Json.createArrayBuilder();
    for (SourceLink link : links) {
      JsonObjectBuilder one =
          Json.createObjectBuilder().add("field", link.field()).add("own", link.own());
      String source = link.source();
      if (source != null) {
        one.add("source", source);
      }
      stored.add(one);
    }
    return stored.build().toString();
  }
}
