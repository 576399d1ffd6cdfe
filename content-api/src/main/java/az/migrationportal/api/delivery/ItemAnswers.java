package az.migrationportal.api.delivery;

import az.migrationportal.api.answer.Representation;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.PublishedItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Items as bytes, kept for as long as nothing was published and the day has not changed, but not
 * longer than half a minute: should content ever serve an older state because the database fails,
 * it is not held for long. Bounded: only items that exist are kept, at most {@value #MOST} answers.
 */
@ApplicationScoped
public class ItemAnswers {
  private static final int MOST = 5000;
  private static final long KEPT_MILLIS = 30_000;
  private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  @Inject PublishedItems items;
  @Inject ChangeLog changes;
  @Inject BakuDay day;
  @Inject Clock clock;

  /** The answer if it is at hand and still right; null otherwise. */
  @Nullable Representation atHand(String key, ContentLocale asked) {
    Kept found = kept.get(place(key, asked));
    return found != null
            && found.sequence() == changes.lastSequence()
            && clock.millis() < found.until()
        ? found.representation()
        : null;
  }

  /** The answer, made where needed; empty for an item that readers cannot have. */
  Optional<Representation> find(ItemKey key, ContentLocale asked) {
    Representation known = atHand(key.value(), asked);
    if (known != null) {
      return Optional.of(known);
    }
    // The moment is read before the item: what is published in between is made anew next time.
    long sequence = changes.lastSequence();
    long until = Math.min(clock.millis() + KEPT_MILLIS, midnight());
    return items.find(key, asked).map(item -> keep(item, sequence, until));
  }

  private long midnight() {
    return day.today().plusDays(1).atStartOfDay(BAKU).toInstant().toEpochMilli();
  }

  private Representation keep(PublishedItem item, long sequence, long until) {
    String place = place(item.key().value(), item.asked());
    Representation representation = Representation.of(ItemJson.whole(item), item.writtenIn().tag());
    if (kept.size() >= MOST) {
      kept.clear();
    }
    kept.put(place, new Kept(sequence, until, representation));
    return representation;
  }

  private static String place(String key, ContentLocale asked) {
    return asked.tag() + key;
  }

  private record Kept(long sequence, long until, Representation representation) {}
}
