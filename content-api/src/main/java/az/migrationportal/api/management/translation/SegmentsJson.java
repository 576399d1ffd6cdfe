package az.migrationportal.api.management.translation;

import az.migrationportal.content.exchange.ImportedTranslation;
import az.migrationportal.content.freshness.BesideAnswer;
import az.migrationportal.content.freshness.SegmentBeside;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.memory.MemoryMatch;
import az.migrationportal.content.memory.Suggestions;
import az.migrationportal.content.memory.TermHit;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
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

  static JsonObject suggestions(Suggestions suggestions) {
    JsonArrayBuilder matches = Json.createArrayBuilder();
    for (MemoryMatch match : suggestions.matches()) {
      matches.add(
          Json.createObjectBuilder()
              .add("score", match.score())
              .add("source", match.source())
              .add("translation", match.translation())
              .add("key", match.item().value())
              .add("segment", match.segment()));
    }
    JsonArrayBuilder terms = Json.createArrayBuilder();
    for (TermHit term : suggestions.terms()) {
      terms.add(
          Json.createObjectBuilder()
              .add("key", term.term().value())
              .add("source", term.source())
              .add("target", term.target()));
    }
    return Json.createObjectBuilder().add("matches", matches).add("terms", terms).build();
  }

  static JsonObject imported(List<ImportedTranslation> translations) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (ImportedTranslation one : translations) {
      all.add(
          Json.createObjectBuilder()
              .add("key", one.item().value())
              .add("version", one.version())
              .add("segments", one.segments()));
    }
    return Json.createObjectBuilder().add("translations", all).build();
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

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
