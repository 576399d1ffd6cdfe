package az.migrationportal.search.query.internal.matching;

import az.migrationportal.search.indexing.internal.LeafColumns;
import az.migrationportal.search.indexing.internal.Snapshot;
import az.migrationportal.search.query.internal.matching.ItemWorth.Standing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
 * Joins documents to items: counts every item once, keeps the best documents. After the first page
 * what fits far less well than the best is left out.
 *
 * <p>An item has at most one document a locale, so the best {@code 3n} documents hold the best
 * {@code n} items.
 */
public final class ItemCollector implements Collector {
  private static final int LOCALES = 3;

  /** So many items are always shown, if there are so many. */
  private static final int FIRST_PAGE = 10;

  /** A score that is just enough must not be lost to rounding. */
  private static final float ROUNDING = 0.9999f;

  private static final int DOCUMENTS_BETWEEN_LOOKS_AT_THE_CLOCK = 1024;

  private final Snapshot snapshot;
  private final ItemWorth worth;
  private final int wantedDocuments;
  private final float leastShare;
  private final long deadline;
  private final List<Matches> segments = new ArrayList<>();
  private final int[] facetCounts;
  private final Leaders leaders = new Leaders(FIRST_PAGE * LOCALES);
  private int total;
  private int documents;
  private List<List<Found>> items = List.of();

  /**
   * Collects for one query.
   *
   * @param leastShare of the best score that a document must have
   * @param deadline in {@link System#nanoTime()}
   */
  public ItemCollector(
      Snapshot snapshot, ItemWorth worth, int wantedItems, float leastShare, long deadline) {
    this.worth = worth;
    this.snapshot = snapshot;
    this.wantedDocuments = wantedItems * LOCALES;
    this.leastShare = leastShare;
    this.deadline = deadline;
    this.facetCounts = new int[snapshot.facets().size()];
  }

  /** Runs a query; after the time budget what was found so far is the answer. */
  public ItemCollector run(IndexSearcher searcher, Query query) throws IOException {
    return run(() -> searcher.search(query, new Alone(this)));
  }

  /** Adds up the words of a question; after the time budget what was found so far is the answer. */
  public ItemCollector run(IndexSearcher searcher, Tally tally) throws IOException {
    return run(() -> tally.run(searcher, this));
  }

  private ItemCollector run(Matching matching) throws IOException {
    try {
      matching.run();
    } catch (TimeBudgetSpent e) {
      // What was collected so far is the answer.
    }
    join();
    return this;
  }

  /** Where the matches of a segment are taken in. */
  Matches segment(LeafReaderContext leaf) {
    var matches = new Matches(snapshot.columns(leaf), leaf.docBase);
    segments.add(matches);
    return matches;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) {
    Matches matches = segment(leaf);
    return new LeafCollector() {
      private @Nullable Scorable scorer;

      @Override
      public void setScorer(Scorable newScorer) throws IOException {
        scorer = newScorer;
        skipFarLess();
      }

      @Override
      public void collect(int doc) throws IOException {
        if (matches.take(doc, Objects.requireNonNull(scorer).score())) {
          skipFarLess();
        }
      }

      /** What fits far less well than the best will not be shown, so it need not be scored. */
      private void skipFarLess() throws IOException {
        if (matches.least() > 0) {
          Objects.requireNonNull(scorer).setMinCompetitiveScore(matches.least());
        }
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return leastShare > 0 ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE;
  }

  public int total() {
    return total;
  }

  /** Counts by facet value, as {@code name:value}. */
  public int[] facetCounts() {
    return facetCounts;
  }

  /** The best documents of every item among those kept, items with the best first. */
  public List<List<Found>> items() {
    return items;
  }

  private void join() {
    var kept = new Best(Math.max(wantedDocuments, FIRST_PAGE * LOCALES));
    for (Matches matches : segments) {
      for (int i = 0; i < matches.size; i++) {
        if (kept.wants(matches.scores[i])) {
          int doc = matches.docs[i];
          kept.offer(
              matches.columns.item(doc),
              matches.docBase + doc,
              matches.columns.locale(doc),
              matches.scores[i]);
        }
      }
    }
    List<List<Found>> ranked = kept.items();
    float least = leaders.best() * leastShare;
    if (ranked.size() >= FIRST_PAGE) {
      least = Math.min(least, ranked.get(FIRST_PAGE - 1).get(0).score());
    } else {
      least = 0;
    }
    count(least);
    items = ranked.subList(0, Math.min(ranked.size(), total));
  }

  private void count(float least) {
    var seen = new FixedBitSet(Math.max(1, snapshot.items()));
    for (Matches matches : segments) {
      for (int i = 0; i < matches.size; i++) {
        int doc = matches.docs[i];
        if (matches.scores[i] >= least && !seen.getAndSet(matches.columns.item(doc))) {
          total++;
          matches.columns.count(doc, facetCounts);
        }
      }
    }
  }

  /** A document that matched. */
  public record Found(int item, int document, int locale, float score) {}

  @FunctionalInterface
  private interface Matching {
    void run() throws IOException;
  }

  /** What matched in one segment. */
  final class Matches {
    private final LeafColumns columns;
    private final int docBase;
    private final Standing standing;
    private float leastScore;
    private int[] docs = new int[64];
    private float[] scores = new float[64];
    private int size;

    Matches(LeafColumns columns, int docBase) {
      this.columns = columns;
      this.docBase = docBase;
      this.standing = worth.standing(columns, snapshot);
      raise();
    }

    /** What scores less by its words need not be taken in: it will not be shown. */
    float least() {
      return leastScore;
    }

    /**
     * Takes a document in, with what its words are worth; whether that may have raised {@link
     * #least}.
     */
    boolean take(int doc, float words) {
      float score = standing.of(doc) * words;
      add(doc, score);
      if (++documents % DOCUMENTS_BETWEEN_LOOKS_AT_THE_CLOCK == 0) {
        lookAtTheClock();
      }
      boolean raised = leaders.offer(score);
      if (raised) {
        raise();
      }
      return raised;
    }

    /** Ends the search where its time is spent, however few documents were taken in. */
    void lookAtTheClock() {
      if (System.nanoTime() - deadline > 0) {
        throw new TimeBudgetSpent();
      }
    }

    private void raise() {
      leastScore =
          standing.most() == 0 ? 0 : leaders.least(leastShare) * ROUNDING / standing.most();
    }

    private void add(int doc, float score) {
      if (size == docs.length) {
        docs = Arrays.copyOf(docs, size * 2);
        scores = Arrays.copyOf(scores, size * 2);
      }
      docs[size] = doc;
      scores[size++] = score;
    }
  }

  /** The best documents so far. */
  private static final class Best {
    private final int wanted;
    private final PriorityQueue<Found> worstFirst = new PriorityQueue<>((a, b) -> byRank(b, a));

    Best(int wanted) {
      this.wanted = wanted;
    }

    boolean wants(float score) {
      return worstFirst.size() < wanted || score > worstFirst.element().score;
    }

    /** Takes in one that is wanted. */
    void offer(int item, int document, int locale, float score) {
      if (worstFirst.size() == wanted) {
        worstFirst.remove();
      }
      worstFirst.add(new Found(item, document, locale, score));
    }

    List<List<Found>> items() {
      List<Found> ranked = new ArrayList<>(worstFirst);
      ranked.sort(Best::byRank);
      Map<Integer, List<Found>> items = new LinkedHashMap<>();
      for (Found found : ranked) {
        items.computeIfAbsent(found.item, item -> new ArrayList<>(LOCALES)).add(found);
      }
      return List.copyOf(items.values());
    }

    private static int byRank(Found a, Found b) {
      return a.score != b.score
          ? Float.compare(b.score, a.score)
          : Integer.compare(a.document, b.document);
    }
  }

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
