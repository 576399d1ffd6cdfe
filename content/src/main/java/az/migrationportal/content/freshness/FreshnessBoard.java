package az.migrationportal.content.freshness;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Comparison;
import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.segment.Segment;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Items by locales: what is missing, outdated, in review. Archived items are left out. */
@ApplicationScoped
public class FreshnessBoard {

  private static final String ITEMS =
      WorkText.COLUMNS
          + "(select * from item where archived_at is null and item_key > ?"
          + " order by item_key limit ?)"
          + WorkText.JOINS
          + " order by i.item_key";

  @Inject private Database database;

  @Inject private ContentTypes types;

  /**
   * Items by key.
   *
   * @param after the key of the last item seen; empty for the first
   */
  public List<BoardRow> rows(String after, int limit) {
    Map<ItemKey, List<WorkText>> items =
        database.query(ITEMS, WorkText::read, after, limit).stream()
            .collect(
                Collectors.groupingBy(WorkText::item, LinkedHashMap::new, Collectors.toList()));
    return items.values().stream().map(texts -> row(new WorkTexts(texts))).toList();
  }

  private BoardRow row(WorkTexts texts) {
    WorkText any = texts.all().get(0);
    ContentType type = types.get(any.type());
    List<Segment> source = texts.source().map(text -> text.segments(type)).orElse(List.of());
    return BoardRow.of(
        any.item(),
        any.type(),
        Arrays.stream(ContentLocale.values())
            .map(locale -> cell(texts, type, source, locale))
            .toList());
  }

  private static BoardCell cell(
      WorkTexts texts, ContentType type, List<Segment> source, ContentLocale locale) {
    boolean isSource = texts.all().get(0).source() == locale;
    Optional<WorkText> work = texts.work(locale);
    Optional<WorkText> live = texts.live(locale);
    Optional<Comparison> comparison =
        isSource
            ? Optional.empty()
            : work.map(text -> Comparison.of(source, text.segments(type), text.links()));
    Freshness freshness =
        work.isEmpty()
            ? Freshness.MISSING
            : comparison.map(Comparison::freshness).orElse(Freshness.UP_TO_DATE);
    return new BoardCell(
        locale,
        isSource,
        freshness,
        work.isEmpty()
            ? source.size()
            : comparison.map(found -> found.count(Freshness.MISSING)).orElse(0),
        comparison.map(found -> found.count(Freshness.OUTDATED)).orElse(0),
        texts.draft(locale).isPresent(),
        live.map(WorkText::state).orElse(null),
        texts.draft(locale).map(WorkText::review).orElse(null));
  }
}
