package az.migrationportal.content.memory;

import az.migrationportal.content.change.Change;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.change.Followed;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Comparison;
import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.segment.Pair;
import az.migrationportal.content.segment.Segment;
import az.migrationportal.content.segment.Segments;
import az.migrationportal.content.segment.SourceLinks;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Published segments with their translations, in memory. Loaded when it is first asked; after that
 * only items that the change log names are read again. What is older than its source is no example
 * for anybody and left out.
 */
@ApplicationScoped
class TranslationMemory {

  private static final int MANY_CHANGES = 200;

  private static final String LIVE =
      """
      select i.item_key, i.type, i.source_locale, t.locale, r.localized, r.translated_from
        from revision r
        join translation t on t.id = r.translation_id
        join item i on i.id = t.item_id
       where r.live_slot = 1 and r.state = 'PUBLISHED'
      """;

  @Inject private Database database;

  @Inject private ChangeLog log;

  @Inject private ContentTypes types;

  @Inject private Followed.Maker followed;

  private Followed<MemoryIndex> index;

  private record LiveText(
      ItemKey item,
      String type,
      ContentLocale source,
      ContentLocale locale,
      String localized,
      @Nullable String links) {}

  @PostConstruct
  void follow() {
    index = followed.follow(this::load);
  }

  MemoryIndex current() {
    return index.current();
  }

  private MemoryIndex load(@Nullable MemoryIndex previous, long since) {
    List<Change> changes = previous == null ? List.of() : log.after(since, MANY_CHANGES);
    if (previous == null || changes.size() == MANY_CHANGES) {
      return new MemoryIndex(pairs(database.query(LIVE, TranslationMemory::row)));
    }
    Set<ItemKey> touched = new HashSet<>();
    for (Change change : changes) {
      ItemKey item = change.item();
      if (item != null) {
        touched.add(item);
      }
    }
    if (touched.isEmpty()) {
      return previous;
    }
    Map<ItemKey, List<KnownPair>> known = new HashMap<>(previous.byItem());
    for (ItemKey key : touched) {
      known.remove(key);
      known.putAll(
          pairs(database.query(LIVE + " and i.item_key = ?", TranslationMemory::row, key.value())));
    }
    return new MemoryIndex(known);
  }

  private Map<ItemKey, List<KnownPair>> pairs(List<LiveText> texts) {
    Map<ItemKey, List<LiveText>> items =
        texts.stream()
            .collect(
                Collectors.groupingBy(LiveText::item, LinkedHashMap::new, Collectors.toList()));
    Map<ItemKey, List<KnownPair>> pairs = new HashMap<>();
    items.forEach((key, own) -> pairs.put(key, ofItem(own)));
    return pairs;
  }

  private List<KnownPair> ofItem(List<LiveText> texts) {
    List<KnownPair> pairs = new ArrayList<>();
    ContentType type = types.get(texts.get(0).type());
    List<Segment> source =
        texts.stream()
            .filter(text -> text.locale() == text.source())
            .findFirst()
            .map(text -> Segments.of(type, json(text.localized())))
            .orElse(List.of());
    for (LiveText text : texts) {
      if (text.locale() != text.source()) {
        List<Segment> own = Segments.of(type, json(text.localized()));
        Comparison.of(source, own, SourceLinks.read(text.links()))
            .pairs()
            .forEach(pair -> known(text, pair, pairs));
      }
    }
    return pairs;
  }

  private static void known(LiveText text, Pair pair, List<KnownPair> pairs) {
    Segment source = pair.source();
    Segment own = pair.translation();
    if (source != null && own != null && pair.freshness() == Freshness.UP_TO_DATE) {
      pairs.add(
          new KnownPair(
              text.item(),
              text.source(),
              text.locale(),
              source,
              own,
              new HashSet<>(WordList.of(source.text(), text.source()))));
    }
  }

  private static LiveText row(Row row) throws SQLException {
    return new LiveText(
        new ItemKey(row.text("item_key")),
        row.text("type"),
        ContentLocale.ofTag(row.text("source_locale")).orElseThrow(),
        ContentLocale.ofTag(row.text("locale")).orElseThrow(),
        row.text("localized"),
        row.optionalText("translated_from"));
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
