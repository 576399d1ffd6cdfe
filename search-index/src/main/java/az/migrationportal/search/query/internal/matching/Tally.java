package az.migrationportal.search.query.internal.matching;

import az.migrationportal.search.ranking.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what the words of a question are worth in every document.
 *
 * <p>Each word, and each bonus, is a list of alternatives: the best of them counts, and a little of
 * the others. It is done word by word over a few thousand documents at a time, in plain arrays:
 * document by document, the nested scorers of a query cost several times what reading its lists
 * does.
 */
public final class Tally {
  private static final int WINDOW = 4096;

  private final List<List<Query>> words;
  private final int least;
  private final List<List<Query>> bonuses;
  private final List<Query> required;
  private final List<Query> excluded;

  /**
   * What to add up.
   *
   * @param words alternatives of each word
   * @param least so many of the words must be in a document, at least 1
   * @param bonuses alternatives of what adds to the worth of a document but need not be there
   * @param required every one of them must match
   * @param excluded none of them may match
   */
  public Tally(
      List<List<Query>> words,
      int least,
      List<List<Query>> bonuses,
      List<Query> required,
      List<Query> excluded) {
    this.words = words;
    this.least = least;
    this.bonuses = bonuses;
    this.required = required;
    this.excluded = excluded;
  }

  /** Tells the collector of every document with enough of the words, in their order. */
  void run(IndexSearcher searcher, ItemCollector collector) throws IOException {
    List<List<Weight>> wordWeights = scoring(searcher, words);
    List<List<Weight>> bonusWeights = scoring(searcher, bonuses);
    List<Weight> requiredWeights = weights(searcher, required, ScoreMode.COMPLETE_NO_SCORES);
    List<Weight> excludedWeights = weights(searcher, excluded, ScoreMode.COMPLETE_NO_SCORES);
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      List<List<Scorer>> sought = scorers(leaf, wordWeights);
      if (!sought.isEmpty()) {
        new Segment(
                leaf,
                sought,
                scorers(leaf, bonusWeights),
                each(leaf, requiredWeights),
                each(leaf, excludedWeights))
            .run(collector.segment(leaf));
      }
    }
  }

  private static List<List<Weight>> scoring(IndexSearcher searcher, List<List<Query>> all)
      throws IOException {
    List<List<Weight>> weights = new ArrayList<>();
    for (List<Query> alternatives : all) {
      weights.add(weights(searcher, alternatives, ScoreMode.COMPLETE));
    }
    return weights;
  }

  private static List<Weight> weights(IndexSearcher searcher, List<Query> queries, ScoreMode mode)
      throws IOException {
    List<Weight> weights = new ArrayList<>();
    for (Query query : queries) {
      weights.add(searcher.createWeight(searcher.rewrite(query), mode, 1));
    }
    return weights;
  }

  private static List<List<Scorer>> scorers(LeafReaderContext leaf, List<List<Weight>> all)
      throws IOException {
    List<List<Scorer>> scorers = new ArrayList<>();
    for (List<Weight> alternatives : all) {
      List<Scorer> found = new ArrayList<>();
      for (Weight weight : alternatives) {
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
          found.add(scorer);
        }
      }
      if (!found.isEmpty()) {
        scorers.add(found);
      }
    }
    return scorers;
  }

  private static List<DocIdSetIterator> each(LeafReaderContext leaf, List<Weight> weights)
      throws IOException {
    List<DocIdSetIterator> iterators = new ArrayList<>();
    for (Weight weight : weights) {
      Scorer scorer = weight.scorer(leaf);
      iterators.add(scorer == null ? DocIdSetIterator.empty() : scorer.iterator());
    }
    return iterators;
  }

  /** The documents of one segment, window by window. */
  private final class Segment {
    private final List<List<Scorer>> sought;
    private final List<List<Scorer>> bonus;
    private final List<DocIdSetIterator> needed;
    private final List<DocIdSetIterator> barred;
    private final @Nullable Bits live;
    private final int documents;
    private final FixedBitSet seen = new FixedBitSet(WINDOW);
    private final int[] found = new int[WINDOW];
    private final float[] total = new float[WINDOW];
    private final float[] best = new float[WINDOW];
    private final float[] sum = new float[WINDOW];
    private final int[] touched = new int[WINDOW];

    Segment(
        LeafReaderContext leaf,
        List<List<Scorer>> sought,
        List<List<Scorer>> bonus,
        List<DocIdSetIterator> needed,
        List<DocIdSetIterator> barred) {
      this.documents = leaf.reader().maxDoc();
      this.live = leaf.reader().getLiveDocs();
      this.sought = sought;
      this.bonus = bonus;
      this.needed = needed;
      this.barred = barred;
    }

    void run(ItemCollector.Matches matches) throws IOException {
      for (int base = next(0); base < documents; base = next(base + WINDOW)) {
        int end = Math.min(documents, base + WINDOW);
        for (List<Scorer> alternatives : sought) {
          count(alternatives, base, end);
        }
        for (List<Scorer> alternatives : bonus) {
          reward(alternatives, base, end);
        }
        for (DocIdSetIterator iterator : barred) {
          leaveOut(iterator, base, end);
        }
        for (DocIdSetIterator iterator : needed) {
          keep(iterator, base);
        }
        collect(matches, base);
        matches.lookAtTheClock();
      }
    }

    /** Where the next document with a word stands. */
    private int next(int from) throws IOException {
      int next = DocIdSetIterator.NO_MORE_DOCS;
      for (List<Scorer> alternatives : sought) {
        for (Scorer scorer : alternatives) {
          next = Math.min(next, from(scorer.iterator(), from));
        }
      }
      return next;
    }

    private static int from(DocIdSetIterator iterator, int from) throws IOException {
      return iterator.docID() < from ? iterator.advance(from) : iterator.docID();
    }

    /** One word more in each document that has it. */
    private void count(List<Scorer> alternatives, int base, int end) throws IOException {
      int size = weigh(alternatives, base, end, 0);
      for (int i = 0; i < size; i++) {
        int at = touched[i];
        if (found[at]++ == 0) {
          seen.set(at);
        }
      }
    }

    /** A bonus for those documents that have enough words. */
    private void reward(List<Scorer> alternatives, int base, int end) throws IOException {
      weigh(alternatives, base, end, least);
    }

    /** Adds what the alternatives are worth where there are words enough; how many documents. */
    private int weigh(List<Scorer> alternatives, int base, int end, int enough) throws IOException {
      int size = 0;
      for (Scorer scorer : alternatives) {
        DocIdSetIterator iterator = scorer.iterator();
        for (int doc = from(iterator, base); doc < end; doc = iterator.nextDoc()) {
          int at = doc - base;
          if (found[at] >= enough) {
            float score = Math.max(scorer.score(), Float.MIN_VALUE);
            if (best[at] == 0) {
              touched[size++] = at;
            }
            best[at] = Math.max(best[at], score);
            sum[at] += score;
          }
        }
      }
      for (int i = 0; i < size; i++) {
        int at = touched[i];
        total[at] += best[at] + Weights.TIE * (sum[at] - best[at]);
        best[at] = 0;
        sum[at] = 0;
      }
      return size;
    }

    private void leaveOut(DocIdSetIterator iterator, int base, int end) throws IOException {
      for (int doc = from(iterator, base); doc < end; doc = iterator.nextDoc()) {
        found[doc - base] = 0;
      }
    }

    private void keep(DocIdSetIterator iterator, int base) throws IOException {
      int doc = from(iterator, base);
      for (int at = first(0); at < WINDOW; at = first(at + 1)) {
        while (doc < base + at) {
          doc = iterator.advance(base + at);
        }
        if (doc != base + at) {
          found[at] = 0;
        }
      }
    }

    /** Empties the window into the matches. */
    private void collect(ItemCollector.Matches matches, int base) {
      long[] bits = seen.getBits();
      for (int word = 0; word < bits.length; word++) {
        for (long left = bits[word]; left != 0; left &= left - 1) {
          int at = (word << 6) + Long.numberOfTrailingZeros(left);
          float worth = total[at];
          if (found[at] >= least && worth >= matches.least() && isLive(base + at)) {
            matches.take(base + at, worth);
          }
          found[at] = 0;
          total[at] = 0;
        }
        bits[word] = 0;
      }
    }

    private boolean isLive(int doc) {
      return live == null || live.get(doc);
    }

    private int first(int from) {
      return from >= WINDOW ? WINDOW : Math.min(seen.nextSetBit(from), WINDOW);
    }
  }
}
