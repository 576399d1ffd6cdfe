package az.migrationportal.content.path;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All reservations of items, with whether readers can see the translation; immutable once built.
 */
final class PathIndex {

  static final PathIndex EMPTY = new PathIndex(List.of());

  /**
   * One reservation.
   *
   * @param live whether the item's translation in this locale is served, withdrawn or not
   */
  record Entry(
      ContentLocale locale, String path, ItemKey item, PathReservation.State state, boolean live) {}

  private final Map<ContentLocale, Map<String, Entry>> byPath = new EnumMap<>(ContentLocale.class);
  private final Map<ContentLocale, Map<ItemKey, String>> served =
      new EnumMap<>(ContentLocale.class);

  PathIndex(List<Entry> entries) {
    for (ContentLocale locale : ContentLocale.values()) {
      byPath.put(locale, new HashMap<>());
      served.put(locale, new HashMap<>());
    }
    for (Entry entry : entries) {
      byPath.getOrDefault(entry.locale(), Map.of()).put(entry.path(), entry);
      if (entry.live() && entry.state() == PathReservation.State.CURRENT) {
        served.getOrDefault(entry.locale(), Map.of()).put(entry.item(), entry.path());
      }
    }
  }

  /** In the locale itself first; then as the path of the fallback that would be shown there. */
  PathMeaning resolve(ContentLocale locale, String path) {
    Entry own = entry(locale, path);
    if (own != null) {
      PathMeaning meaning = meaning(own);
      if (!(meaning instanceof PathMeaning.Unknown)) {
        return meaning;
      }
    }
    for (ContentLocale other : locale.fallbacks()) {
      Entry entry = entry(other, path);
      if (entry != null && meaning(entry) instanceof PathMeaning.Current current) {
        return inPlaceOf(locale, other, current);
      }
    }
    return new PathMeaning.Unknown();
  }

  private PathMeaning inPlaceOf(
      ContentLocale locale, ContentLocale other, PathMeaning.Current current) {
    String translated = served(locale, current.item());
    if (translated != null) {
      return new PathMeaning.MovedTo(locale, translated);
    }
    for (ContentLocale fallback : locale.fallbacks()) {
      String shown = served(fallback, current.item());
      if (shown != null) {
        return fallback == other ? current : new PathMeaning.MovedTo(locale, shown);
      }
    }
    return current;
  }

  private PathMeaning meaning(Entry entry) {
    return switch (entry.state()) {
      case GONE -> new PathMeaning.Gone(entry.item());
      case CURRENT ->
          entry.live() ? new PathMeaning.Current(entry.item()) : new PathMeaning.Unknown();
      case PREVIOUS -> {
        String now = served(entry.locale(), entry.item());
        yield now == null
            ? new PathMeaning.Unknown()
            : new PathMeaning.MovedTo(entry.locale(), now);
      }
    };
  }

  private @Nullable Entry entry(ContentLocale locale, String path) {
    return byPath.getOrDefault(locale, Map.of()).get(path);
  }

  private @Nullable String served(ContentLocale locale, ItemKey item) {
    return served.getOrDefault(locale, Map.of()).get(item);
  }
}
