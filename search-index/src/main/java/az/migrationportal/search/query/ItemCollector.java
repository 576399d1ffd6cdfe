package az.migrationportal.search.query;

import az.migrationportal.search.indexing.internal.LeafColumns;
import az.migrationportal.search.indexing.internal.Snapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Joins documents to items: counts every item once, keeps the best documents.
 *
 * <p>An item has at most one document a locale, so the best {@code 3n} documents hold the best
 * {@code n} items.
 */
final class ItemCollector implements Collector {
  private static final int LOCALES = 3;
  private static final int DOCUMENTS_BETWEEN_LOOKS_AT_THE_CLOCK = 1024;

  private final Snapshot snapshot;
  private final int wantedDocuments;
  private final long deadline;
  private final FixedBitSet seen;
  private final int[] facetCounts;
  private final PriorityQueue<Found> best =
      new PriorityQueue<>(
          (a, b) ->
              a.score != b.score
                  ? Float.compare(a.score, b.score)
                  : Integer.compare(b.document, a.document));
  private int total;
  private int documents;

  ItemCollector(Snapshot snapshot, int wantedItems, long deadline) {
    this.snapshot = snapshot;
    this.wantedDocuments = wantedItems * LOCALES;
    this.deadline = deadline;
    this.seen = new FixedBitSet(Math.max(1, snapshot.items()));
    this.facetCounts = new int[snapshot.facets().size()];
  }

  /** Runs a query; after the time budget what was found so far is the answer. */
  ItemCollector run(IndexSearcher searcher, Query query) throws IOException {
    try {
      return searcher.search(query, new Alone(this));
    } catch (TimeBudgetSpent e) {
      return this;
    }
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) {
    LeafColumns columns = snapshot.columns(leaf);
    return new LeafCollector() {
      private @Nullable Scorable scorer;

      @Override
      public void setScorer(Scorable newScorer) {
        scorer = newScorer;
      }

      @Override
      public void collect(int doc) throws IOException {
        int item = columns.item(doc);
        if (!seen.getAndSet(item)) {
          total++;
          columns.count(doc, facetCounts);
        }
        keep(
            item,
            leaf.docBase + doc,
            columns.locale(doc),
            columns.prior(doc) * Objects.requireNonNull(scorer).score());
        if (++documents % DOCUMENTS_BETWEEN_LOOKS_AT_THE_CLOCK == 0
            && System.nanoTime() - deadline > 0) {
          throw new TimeBudgetSpent();
        }
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  int total() {
    return total;
  }

  /** Counts by facet value, as {@code name:value}. */
  int[] facetCounts() {
    return facetCounts;
  }

  /** The best documents of every item among those kept, items with the best first. */
  List<List<Found>> items() {
    List<Found> documentsByScore = new ArrayList<>(best);
    documentsByScore.sort(
        (a, b) ->
            a.score != b.score
                ? Float.compare(b.score, a.score)
                : Integer.compare(a.document, b.document));
    Map<Integer, List<Found>> items = new LinkedHashMap<>();
    for (Found found : documentsByScore) {
      items.computeIfAbsent(found.item, item -> new ArrayList<>(LOCALES)).add(found);
    }
    return List.copyOf(items.values());
  }

  private void keep(int item, int document, int locale, float score) {
    if (best.size() < wantedDocuments) {
      best.add(new Found(item, document, locale, score));
    } else if (score > best.element().score) {
      best.remove();
      best.add(new Found(item, document, locale, score));
    }
  }

  /** A document that matched. */
  record Found(int item, int document, int locale, float score) {}

  /** One collector for all segments: a query has one thread. */
  private record Alone(ItemCollector collector)
      implements CollectorManager<ItemCollector, ItemCollector> {

    @Override
    public ItemCollector newCollector() {
      return collector;
    }

    @Override
    public ItemCollector reduce(Collection<ItemCollector> collectors) {
      return collector;
    }
  }

  /** The query took as long as one may; what was found so far is the answer. */
  private static final class TimeBudgetSpent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TimeBudgetSpent() {
      super("The time budget of the query is spent", null, false, false);
    }
  }
}
