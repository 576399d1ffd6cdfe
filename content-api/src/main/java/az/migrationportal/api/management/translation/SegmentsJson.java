package az.migrationportal.api.management.translation;

import az.migrationportal.content.freshness.BesideAnswer;
import az.migrationportal.content.freshness.SegmentBeside;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Source and translation side by side as management tells them. */
final class SegmentsJson {
  private SegmentsJson() {}

  static JsonObject segments(BesideAnswer answer) {
    JsonArrayBuilder segments = Json.createArrayBuilder();
    answer.segments().forEach(segment -> segments.add(segment(segment)));
    return Json.createObjectBuilder()
        .add("source", answer.source().tag())
        .add("version", answer.version())
        .add("freshness", word(answer.freshness()))
        .add("segments", segments)
        .build();
  }

  private static JsonObjectBuilder segment(SegmentBeside segment) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("number", segment.number())
            .add("id", segment.id())
            .add("field", segment.field())
            .add("kind", word(segment.kind()))
            .add("freshness", word(segment.freshness()));
    add(json, "sourceHash", segment.sourceHash());
    add(json, "sourceNow", segment.sourceNow());
    add(json, "sourceThen", segment.sourceThen());
    add(json, "translation", segment.translation());
    return json;
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable String text) {
    if (text != null) {
      json.add(name, text);
    }
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
