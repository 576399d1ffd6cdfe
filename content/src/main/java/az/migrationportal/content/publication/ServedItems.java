package az.migrationportal.content.publication;

import az.migrationportal.content.change.Change;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.SourceLinks;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import az.migrationportal.content.translation.PublicationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads served items from the database: all of them, or those that a few changes touched. */
@ApplicationScoped
class ServedItems {

  /** From here on reading everything is simpler than reading what changed. */
  private static final int MANY_CHANGES = 200;

  private static final String LIVE =
      """
      select i.item_key, i.type, i.source_locale, t.locale, p.path, r.number, r.state, r.localized,
             r.shared, r.published_at, r.withdrawal_note, r.translated_from
        from revision r
        join translation t on t.id = r.translation_id
        join item i on i.id = t.item_id
        left join path_reservation p on p.locale = t.locale and p.current_slot = i.id
       where r.live_slot = 1
      """;

  @Inject private Database database;

  @Inject private ChangeLog log;

  private record LiveRow(
      ItemKey item,
      String type,
      ContentLocale source,
      @Nullable String shared,
      ServedTranslation translation) {}

  SortedMap<ItemKey, ServedItem> all() {
    return items(database.query(LIVE, ServedItems::row));
  }

  /** The items of {@code before}, with those read anew that changed after a sequence. */
  SortedMap<ItemKey, ServedItem> after(SortedMap<ItemKey, ServedItem> before, long sequence) {
    List<Change> changes = log.after(sequence, MANY_CHANGES);
    if (changes.size() == MANY_CHANGES) {
      return all();
    }
    Set<ItemKey> touched = new TreeSet<>();
    for (Change change : changes) {
      ItemKey item = change.item();
      if (item != null) {
        touched.add(item);
      }
    }
    SortedMap<ItemKey, ServedItem> items = new TreeMap<>(before);
    for (ItemKey key : touched) {
      items.remove(key);
      items.putAll(
          items(database.query(LIVE + " and i.item_key = ?", ServedItems::row, key.value())));
    }
    return items;
  }

  private static SortedMap<ItemKey, ServedItem> items(List<LiveRow> rows) {
    Map<ItemKey, List<LiveRow>> byItem = new TreeMap<>();
    for (LiveRow row : rows) {
      byItem.computeIfAbsent(row.item(), unused -> new ArrayList<>()).add(row);
    }
    SortedMap<ItemKey, ServedItem> items = new TreeMap<>();
    byItem.forEach((key, own) -> items.put(key, item(own)));
    return items;
  }

  private static ServedItem item(List<LiveRow> rows) {
    Map<ContentLocale, ServedTranslation> translations = new EnumMap<>(ContentLocale.class);
    JsonObject shared = JsonObject.EMPTY_JSON_OBJECT;
    for (LiveRow row : rows) {
      translations.put(row.translation().locale(), row.translation());
      String own = row.shared();
      if (own != null && row.translation().locale() == row.source()) {
        shared = json(own);
      }
    }
    LiveRow any = rows.get(0);
    return new ServedItem(any.item(), any.type(), any.source(), shared, Map.copyOf(translations));
  }

  private static LiveRow row(Row row) throws SQLException {
    return new LiveRow(
        new ItemKey(row.text("item_key")),
        row.text("type"),
        ContentLocale.ofTag(row.text("source_locale")).orElseThrow(),
        row.optionalText("shared"),
        new ServedTranslation(
            ContentLocale.ofTag(row.text("locale")).orElseThrow(),
            Objects.requireNonNullElse(row.optionalText("path"), ""),
            (int) row.number("number"),
            PublicationState.valueOf(row.text("state")),
            json(row.text("localized")),
            row.moment("published_at"),
            row.optionalText("withdrawal_note"),
            SourceLinks.read(row.optionalText("translated_from"))));
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
