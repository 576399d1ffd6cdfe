package az.migrationportal.search.indexing.internal;

import az.migrationportal.search.document.Locales;
import az.migrationportal.search.ranking.FieldLengths;
import az.migrationportal.search.ranking.Weights;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** The index as it stood at one moment, for any number of queries at once. */
public final class Snapshot {
  private static final int LOCALES = Locales.ALL.size();
  private static final int MOST_NEAR_WORDS = 10_000;
  private static final int MOST_TERMS = 20_000;
  private static final Similarity SIMILARITY = new FieldLengths();

  private final DirectoryReader reader;
  private final LeafColumns[] columns;
  private final Numbering items;
  private final Numbering facets;
  private final int[] documents;
  private final int newest;
  private final Map<String, List<String>> nearWords = new ConcurrentHashMap<>();
  private final Map<Term, TermStates> terms = new ConcurrentHashMap<>();

  private Snapshot(
      DirectoryReader reader,
      LeafColumns[] columns,
      Numbering items,
      Numbering facets,
      int[] documents) {
    this.items = items;
    this.reader = reader;
    this.columns = columns;
    this.facets = facets;
    this.documents = documents;
    this.newest =
        Arrays.stream(columns).mapToInt(LeafColumns::newest).max().orElse(LeafColumns.NEVER);
  }

  /** A searcher of its own for one query. */
  public IndexSearcher searcher() {
    var searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(SIMILARITY);
    return searcher;
  }

  /** The columns of a segment. */
  public LeafColumns columns(LeafReaderContext leaf) {
    return columns[leaf.ord];
  }

  /** Words near a misspelt one, as far as they are known already; people repeat mistakes. */
  public @Nullable List<String> nearWords(String misspelt) {
    return nearWords.get(misspelt);
  }

  /** Remembers words near a misspelt one for the life of the snapshot. */
  public void rememberNearWords(String misspelt, List<String> words) {
    if (nearWords.size() < MOST_NEAR_WORDS) {
      nearWords.put(misspelt, List.copyOf(words));
    }
  }

  /** Where a term stands in the segments, as far as it was looked up already. */
  public @Nullable TermStates term(Term term) {
    return terms.get(term);
  }

  /** Remembers where a term stands for the life of the snapshot; people ask in the same words. */
  public void rememberTerm(Term term, TermStates states) {
    if (terms.size() < MOST_TERMS) {
      terms.put(term, states);
    }
  }

  /** All item numbers are below. */
  public int items() {
    return documents.length / LOCALES;
  }

  /** The number of an item; -1 if there is none. */
  public int item(String key) {
    return items.known(key);
  }

  /** Keys of items; the same object as long as numbers stay. */
  public Numbering itemNames() {
    return items;
  }

  /** The day of the newest verification, {@link LeafColumns#NEVER} if there is none. */
  public int newest() {
    return newest;
  }

  /** What a verification on a day is worth beside the newest one. */
  public float freshness(int verified) {
    return verified == LeafColumns.NEVER ? 1 : Weights.freshness(newest - verified);
  }

  /** Names of facet values. */
  public Numbering facets() {
    return facets;
  }

  /** The document of an item in a locale; -1 if there is none. */
  public int document(int item, String locale) {
    return documents[item * LOCALES + Locales.ALL.indexOf(locale)];
  }

  DirectoryReader reader() {
    return reader;
  }

  /** Reads the columns of new segments; those of old ones are remembered. */
  static final class Maker {
    private final Numbering items = new Numbering();
    private final Numbering facets = new Numbering();
    private final Map<Object, LeafColumns> remembered = new WeakHashMap<>();

    synchronized Snapshot make(DirectoryReader reader) throws IOException {
      List<LeafReaderContext> leaves = reader.leaves();
      LeafColumns[] columns = new LeafColumns[leaves.size()];
      for (LeafReaderContext leaf : leaves) {
        columns[leaf.ord] = columns(leaf);
      }
      int[] documents = new int[items.size() * LOCALES];
      Arrays.fill(documents, -1);
      for (LeafReaderContext leaf : leaves) {
        place(leaf, columns[leaf.ord], documents);
      }
      return new Snapshot(reader, columns, items, facets, documents);
    }

    private LeafColumns columns(LeafReaderContext leaf) throws IOException {
      Object segment = leaf.reader().getCoreCacheHelper().getKey();
      LeafColumns known = remembered.get(segment);
      if (known == null) {
        known = LeafColumns.read(leaf.reader(), items, facets);
        remembered.put(segment, known);
      }
      return known;
    }

    private static void place(LeafReaderContext leaf, LeafColumns columns, int[] documents) {
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = 0; doc < columns.size(); doc++) {
        if (live == null || live.get(doc)) {
          documents[columns.item(doc) * LOCALES + columns.locale(doc)] = leaf.docBase + doc;
        }
      }
    }
  }
}
