package az.migrationportal.content.publication;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is served as of one sequence. Items never change; they are rendered when first asked for,
 * and kept for one day, today; other days are rendered each time, so that nobody can fill the
 * memory with dates.
 */
final class PublishedSnapshot {

  private final SortedMap<ItemKey, ServedItem> items;
  private final ItemRendering rendering;
  private volatile @Nullable Day today;

  PublishedSnapshot(SortedMap<ItemKey, ServedItem> items, ItemRendering rendering) {
    this.items = items;
    this.rendering = rendering;
  }

  private record Asked(ItemKey key, ContentLocale locale) {}

  private record Day(LocalDate date, Map<Asked, PublishedItem> rendered) {}

  SortedMap<ItemKey, ServedItem> items() {
    return items;
  }

  Optional<PublishedItem> today(ItemKey key, ContentLocale asked, LocalDate date) {
    Map<Asked, PublishedItem> rendered = day(date).rendered();
    PublishedItem known = rendered.get(new Asked(key, asked));
    if (known != null) {
      return Optional.of(known);
    }
    Optional<PublishedItem> item = on(key, asked, date);
    item.ifPresent(found -> rendered.put(new Asked(key, asked), found));
    return item;
  }

  PublishedItem render(
      ServedItem item, ServedTranslation shown, ContentLocale asked, LocalDate date) {
    return rendering.render(item, shown, asked, date, items);
  }

  Optional<PublishedItem> on(ItemKey key, ContentLocale asked, LocalDate date) {
    ServedItem item = items.get(key);
    return item == null || !rendering.isPage(item)
        ? Optional.empty()
        : item.shownIn(asked).map(shown -> rendering.render(item, shown, asked, date, items));
  }

  /** The items that a list for a query may hold, from a key on, in order. */
  List<ServedItem> matching(ItemQuery query, @Nullable ItemKey after) {
    SortedMap<ItemKey, ServedItem> rest = after == null ? items : items.tailMap(after);
    return rest.values().stream()
        .filter(item -> !item.key().equals(after))
        .filter(rendering::isPage)
        .filter(item -> query.type() == null || item.type().equals(query.type()))
        .filter(item -> isListed(item, query))
        .limit(query.limit() + 1L)
        .toList();
  }

  /** What is published of a type, unrendered, by key and locale. */
  List<LiveText> texts(String type) {
    return items.values().stream()
        .filter(item -> item.type().equals(type))
        .flatMap(
            item ->
                item.translations().values().stream()
                    .filter(ServedTranslation::isPublished)
                    .sorted(Comparator.comparing(ServedTranslation::locale))
                    .map(shown -> new LiveText(item.key(), shown.locale(), item.fields(shown))))
        .toList();
  }

  private static boolean isListed(ServedItem item, ItemQuery query) {
    return item.shownIn(query.locale())
        .filter(ServedTranslation::isPublished)
        .filter(
            shown ->
                query.updatedSince() == null
                    || !item.updatedAt(shown).isBefore(query.updatedSince()))
        .isPresent();
  }

  private Day day(LocalDate date) {
    Day day = today;
    if (day == null || !day.date().equals(date)) {
      day = new Day(date, new ConcurrentHashMap<>());
      today = day;
    }
    return day;
  }
}
