package az.migrationportal.api.history;

import az.migrationportal.content.history.OutcomeDifference;
import az.migrationportal.content.history.PieceChange;
import az.migrationportal.content.history.RuleChange;
import az.migrationportal.content.history.Run;
import az.migrationportal.content.history.TextDifference;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PastItem;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Differences between two days as they are told. */
public final class DifferenceJson {
  private DifferenceJson() {}

  /** What the same answers come to. */
  public static JsonObject of(String key, ContentLocale locale, OutcomeDifference difference) {
    JsonArrayBuilder changes = Json.createArrayBuilder();
    difference.changes().forEach(change -> changes.add(change(change)));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("decision", key)
            .add("locale", locale.tag())
            .add("from", difference.from().toString())
            .add("to", difference.to().toString())
            .add("complete", difference.complete());
    add(json, "before", difference.before());
    add(json, "after", difference.after());
    return json.add("changes", changes).build();
  }

  static JsonObject of(TextDifference difference) {
    JsonArrayBuilder changes = Json.createArrayBuilder();
    difference.changes().forEach(change -> changes.add(change(change)));
    return Json.createObjectBuilder()
        .add("key", difference.to().item().key().value())
        .add("locale", difference.to().item().asked().tag())
        .add("writtenIn", difference.to().item().writtenIn().tag())
        .add("from", day(difference.from()))
        .add("to", day(difference.to()))
        .add("changes", changes)
        .build();
  }

  static JsonObject of(
      LocalDate from, LocalDate to, ContentLocale locale, List<RuleChange> changes) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    changes.forEach(change -> list.add(change(change)));
    return Json.createObjectBuilder()
        .add("from", from.toString())
        .add("to", to.toString())
        .add("locale", locale.tag())
        .add("changes", list)
        .build();
  }

  private static JsonObjectBuilder day(PastItem past) {
    return Json.createObjectBuilder()
        .add("on", past.on().toString())
        .add("revision", past.item().revision())
        .add("firstPublishedOn", past.firstPublished().toString())
        .add("beforeFirstPublication", past.isBeforeFirst());
  }

  private static JsonObjectBuilder change(PieceChange change) {
    JsonArrayBuilder words = Json.createArrayBuilder();
    for (Run run : change.runs()) {
      words.add(
          Json.createObjectBuilder().add("change", run.fate().word()).add("text", run.text()));
    }
    return Json.createObjectBuilder()
        .add("change", change.fate().word())
        .add("piece", change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .add("under", change.under())
        .add("words", words);
  }

  private static JsonObjectBuilder change(RuleChange change) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("day", change.day().toString())
            .add("kind", change.kind().word())
            .add("key", change.key())
            .add("subject", change.subject());
    add(json, "before", change.before());
    add(json, "after", change.after());
    return json.add("sentence", change.sentence());
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable String value) {
    if (value == null) {
      json.addNull(name);
    } else {
      json.add(name, value);
    }
  }
}
