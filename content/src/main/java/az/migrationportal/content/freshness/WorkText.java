package az.migrationportal.content.freshness;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Segment;
import az.migrationportal.content.segment.Segments;
import az.migrationportal.content.segment.SourceLink;
import az.migrationportal.content.segment.SourceLinks;
import az.migrationportal.content.store.Row;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.workflow.ReviewState;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A draft or live revision as it is read from the database; without one, only the item. */
record WorkText(
    ItemKey item,
    String type,
    ContentLocale source,
    @Nullable ContentLocale locale,
    int version,
    @Nullable PublicationState state,
    @Nullable String localized,
    @Nullable String translatedFrom,
    @Nullable ReviewState review) {

  /** To be completed with the items to read and an alias {@code i}. */
  static final String COLUMNS =
      "select i.item_key, i.type, i.source_locale, t.locale, coalesce(t.version, 0) version,"
          + " r.state, r.localized, r.translated_from, v.state review from ";

  static final String JOINS =
      """
       i
        left join translation t on t.item_id = i.id
        left join revision r on r.translation_id = t.id and (r.draft_slot = 1 or r.live_slot = 1)
        left join review v on v.translation_id = t.id and v.revision = r.number and v.open_slot = 1
      """;

  static WorkText read(Row row) throws SQLException {
    return new WorkText(
        new ItemKey(row.text("item_key")),
        row.text("type"),
        ContentLocale.ofTag(row.text("source_locale")).orElseThrow(),
        Optional.ofNullable(row.optionalText("locale")).flatMap(ContentLocale::ofTag).orElse(null),
        (int) row.number("version"),
        Optional.ofNullable(row.optionalText("state")).map(PublicationState::valueOf).orElse(null),
        row.optionalText("localized"),
        row.optionalText("translated_from"),
        Optional.ofNullable(row.optionalText("review")).map(ReviewState::valueOf).orElse(null));
  }

  boolean isDraft() {
    return state == PublicationState.DRAFT;
  }

  List<Segment> segments(ContentType declared) {
    return localized == null ? List.of() : Segments.of(declared, json(localized));
  }

  List<SourceLink> links() {
    return SourceLinks.read(translatedFrom);
  }

  static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
