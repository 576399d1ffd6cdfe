package az.migrationportal.content.path;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All reservations of items, with whether readers can see the translation; immutable once built.
 */
final class PathIndex {

  static final PathIndex EMPTY = new PathIndex(List.of());

  private static final int MOST_HOPS = 8;

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

  private final Map<ContentLocale, Map<ItemKey, Successor>> successors =
      new EnumMap<>(ContentLocale.class);

  PathIndex(List<Entry> entries) {
    this(entries, List.of());
  }

  PathIndex(List<Entry> entries, List<Successor> unpublished) {
    for (ContentLocale locale : ContentLocale.values()) {
      byPath.put(locale, new HashMap<>());
      served.put(locale, new HashMap<>());
      successors.put(locale, new HashMap<>());
    }
    unpublished.forEach(
        one -> successors.getOrDefault(one.locale(), Map.of()).put(one.item(), one));
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
          entry.live()
              ? new PathMeaning.Current(entry.item())
              : afterwards(entry.locale(), entry.item());
      case PREVIOUS -> {
        String now = served(entry.locale(), entry.item());
        yield now == null
            ? afterwards(entry.locale(), entry.item())
            : new PathMeaning.MovedTo(entry.locale(), now);
      }
    };
  }

  /** What readers of a translation get that is not served: it moved, is gone, or never was. */
  PathMeaning afterwards(ContentLocale locale, ItemKey item) {
    Successor successor = successor(locale, item);
    if (successor == null) {
      return new PathMeaning.Unknown();
    }
    String path = successor.path();
    if (path != null) {
      return new PathMeaning.MovedTo(locale, path);
    }
    Optional<ItemKey> target = target(locale, item);
    return target
        .flatMap(found -> shown(locale, found))
        .<PathMeaning>map(now -> new PathMeaning.MovedTo(locale, now))
        .orElseGet(() -> new PathMeaning.Gone(item));
  }

  /** The item that is read instead of one that is not served; follows items that moved on. */
  Optional<ItemKey> target(ContentLocale locale, ItemKey item) {
    ItemKey at = item;
    for (int hop = 0; hop < MOST_HOPS; hop++) {
      Successor next = successor(locale, at);
      ItemKey target = next == null ? null : next.target();
      if (target == null) {
        return Optional.empty();
      }
      if (shown(locale, target).isPresent()) {
        return Optional.of(target);
      }
      at = target;
    }
    return Optional.empty();
  }

  private Optional<String> shown(ContentLocale locale, ItemKey item) {
    String own = served(locale, item);
    return own != null
        ? Optional.of(own)
        : locale.fallbacks().stream()
            .map(fallback -> served(fallback, item))
            .filter(Objects::nonNull)
            .findFirst();
  }

  private @Nullable Successor successor(ContentLocale locale, ItemKey item) {
    return successors.getOrDefault(locale, Map.of()).get(item);
  }

  private @Nullable Entry entry(ContentLocale locale, String path) {
    return byPath.getOrDefault(locale, Map.of()).get(path);
  }

  private @Nullable String served(ContentLocale locale, ItemKey item) {
    return served.getOrDefault(locale, Map.of()).get(item);
  }
}
