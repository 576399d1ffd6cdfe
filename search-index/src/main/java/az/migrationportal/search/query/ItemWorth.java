package az.migrationportal.search.query;

import az.migrationportal.search.document.Boost;
import az.migrationportal.search.indexing.internal.Snapshot;
import az.migrationportal.search.ranking.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What items are worth whatever is asked: how often they are read, and what editors say. */
final class ItemWorth {
  private final Object names;
  private final List<Boost> boosts;
  private final Map<String, Long> views;
  private final float[] worth;
  private final float most;

  private ItemWorth(Object names, List<Boost> boosts, Map<String, Long> views, float[] worth) {
    this.names = names;
    this.boosts = boosts;
    this.views = views;
    this.worth = worth;
    float greatest = 1;
    for (float each : worth) {
      greatest = Math.max(greatest, each);
    }
    this.most = greatest;
  }

  static ItemWorth of(Snapshot snapshot, List<Boost> boosts, Map<String, Long> views) {
    float[] worth = new float[snapshot.items()];
    Arrays.fill(worth, 1);
    long most = views.values().stream().mapToLong(Long::longValue).max().orElse(0);
    views.forEach(
        (key, count) -> multiply(worth, snapshot.item(key), Weights.popularity(count, most)));
    for (Boost boost : boosts) {
      multiply(worth, snapshot.item(boost.key()), (float) boost.factor());
    }
    return new ItemWorth(snapshot.itemNames(), boosts, views, worth);
  }

  boolean isFor(Snapshot snapshot, List<Boost> currentBoosts, Map<String, Long> currentViews) {
    return names == snapshot.itemNames()
        && worth.length == snapshot.items()
        && boosts == currentBoosts
        && views == currentViews;
  }

  /** The most that an item is worth. */
  float most() {
    return most;
  }

  float of(int item) {
    return worth[item];
  }

  private static void multiply(float[] worth, int item, float factor) {
    if (item >= 0 && item < worth.length) {
      worth[item] *= factor;
    }
  }
}
