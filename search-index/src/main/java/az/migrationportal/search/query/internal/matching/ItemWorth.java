package az.migrationportal.search.query.internal.matching;

import az.migrationportal.search.document.Boost;
import az.migrationportal.search.indexing.internal.LeafColumns;
import az.migrationportal.search.indexing.internal.Snapshot;
import az.migrationportal.search.ranking.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** What items are worth whatever is asked: how often they are read, and what editors say. */
public final class ItemWorth {
  private final Object names;
  private final List<Boost> boosts;
  private final Map<String, Long> views;
  private final float[] worth;
  private final Map<LeafColumns, Standing> standings = new WeakHashMap<>();

  private ItemWorth(Object names, List<Boost> boosts, Map<String, Long> views, float[] worth) {
    this.names = names;
    this.boosts = boosts;
    this.views = views;
    this.worth = worth;
  }

  public static ItemWorth of(Snapshot snapshot, List<Boost> boosts, Map<String, Long> views) {
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

  public boolean isFor(
      Snapshot snapshot, List<Boost> currentBoosts, Map<String, Long> currentViews) {
    return names == snapshot.itemNames()
        && worth.length == snapshot.items()
        && boosts == currentBoosts
        && views == currentViews;
  }

  /** What the documents of a segment are worth, reckoned once as long as they stay as they are. */
  synchronized Standing standing(LeafColumns columns, Snapshot snapshot) {
    Standing known = standings.get(columns);
    if (known == null || known.newest() != snapshot.newest()) {
      known = reckon(columns, snapshot);
      standings.put(columns, known);
    }
    return known;
  }

  private Standing reckon(LeafColumns columns, Snapshot snapshot) {
    float[] factors = new float[columns.size()];
    float most = 0;
    for (int doc = 0; doc < factors.length; doc++) {
      float factor = columns.prior(doc) * snapshot.freshness(columns.verified(doc));
      int item = columns.item(doc);
      factors[doc] = item < 0 || item >= worth.length ? factor : factor * worth[item];
      most = Math.max(most, factors[doc]);
    }
    return new Standing(snapshot.newest(), factors, most);
  }

  private static void multiply(float[] worth, int item, float factor) {
    if (item >= 0 && item < worth.length) {
      worth[item] *= factor;
    }
  }

  /** What every document of a segment is worth before a word is looked at. */
  static final class Standing {
    private final int newest;
    private final float[] factors;
    private final float most;

    private Standing(int newest, float[] factors, float most) {
      this.newest = newest;
      this.factors = factors;
      this.most = most;
    }

    /** The newest verification in the index, which freshness is measured against. */
    int newest() {
      return newest;
    }

    public float of(int doc) {
      return factors[doc];
    }

    /** The most that one of them is worth. */
    float most() {
      return most;
    }
  }
}
