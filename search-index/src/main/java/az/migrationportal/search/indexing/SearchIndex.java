package az.migrationportal.search.indexing;

import az.migrationportal.search.document.BestBet;
import az.migrationportal.search.document.Boost;
import az.migrationportal.search.document.DocumentId;
import az.migrationportal.search.document.Glossary;
import az.migrationportal.search.document.GlossaryTerm;
import az.migrationportal.search.document.SearchDocument;
import az.migrationportal.search.indexing.internal.DiskShelf;
import az.migrationportal.search.indexing.internal.Generation;
import az.migrationportal.search.indexing.internal.MemoryShelf;
import az.migrationportal.search.indexing.internal.Shelf;
import az.migrationportal.search.indexing.internal.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The index of all published documents.
 *
 * <p>Life: {@link #open}, then {@link #apply} for every change in the order of its sequence, {@link
 * #commit} now and then, {@link #close}. After a start, go on from {@link #sequence()}: changes
 * after the last commit come again, which does no harm. One thread feeds at a time; any number
 * asks.
 *
 * <p>The index is disposable. A directory that is missing, damaged or laid out by another version
 * opens as an empty index with sequence 0: then {@link #rebuild}. While it runs, and whatever
 * happens to the disk, queries are answered from the last state that could be read.
 */
public final class SearchIndex implements AutoCloseable {
  private static final Logger LOG = System.getLogger(SearchIndex.class.getName());

  private final Shelf shelf;
  private volatile Generation current;
  private volatile List<GlossaryTerm> terms = Glossary.everyday();
  private volatile List<BestBet> bestBets = List.of();
  private volatile List<Boost> boosts = List.of();
  private volatile Map<String, Long> popularity = Map.of();
  private final Object feed = new Object();
  private @Nullable List<Change> duringRebuild;
  private boolean lost;
  private boolean closed;

  private SearchIndex(Shelf shelf) throws IOException {
    this.shelf = shelf;
    this.current = openOrEmpty(shelf);
    sweep();
  }

  /** Opens the index in a directory, or an empty one with sequence 0 where none can be read. */
  public static SearchIndex open(Path directory) {
    return open(new DiskShelf(directory));
  }

  /** An index that lives in memory only, for tests. */
  public static SearchIndex inMemory() {
    return open(new MemoryShelf());
  }

  /**
   * Takes in changes; every search that begins after it returns sees them.
   *
   * <p>May be repeated. A sequence below {@link #sequence()} was taken in already and is skipped.
   * Of several documents with one id the last one stays; removals come after upserts.
   *
   * @throws IndexLost if the disk failed; ask {@link #sequence()} and feed again from there
   */
  public void apply(long sequence, List<SearchDocument> upserts, List<DocumentId> removals) {
    synchronized (feed) {
      if (duringRebuild != null) {
        duringRebuild.add(new Change(sequence, List.copyOf(upserts), List.copyOf(removals)));
      } else if (lost) {
        throw new IndexLost("The index is lost and waits to be rebuilt", null);
      }
      if (lost || sequence < current.sequence()) {
        return;
      }
      attempt(() -> current.apply(sequence, upserts, removals));
    }
  }

  /** Sequence of the last change taken in; 0 for an empty or lost index. */
  public long sequence() {
    synchronized (feed) {
      return lost ? 0 : current.sequence();
    }
  }

  /**
   * Makes everything taken in survive a crash, together with its sequence. A disk may take seconds
   * for it, and may be given them on a thread of their own: what comes meanwhile is taken in,
   * found, and kept by the next commit.
   *
   * @throws IndexLost if the disk failed
   */
  public void commit() {
    Generation committing;
    synchronized (feed) {
      if (lost) {
        return;
      }
      committing = current;
    }
    try {
      committing.commit();
    } catch (IOException e) {
      synchronized (feed) {
        if (closed || lost || committing != current) {
          return; // closed with a commit of its own, told of already, or replaced
        }
        recover(e);
      }
      throw new IndexLost("The disk failed the index; feed again from its sequence", e);
    }
  }

  /**
   * Builds a new index beside the old one, which answers until the new one is whole and takes over
   * in one step. Changes that are applied meanwhile reach both.
   *
   * @param sequence the change up to which the documents are complete
   * @param documents all published documents; closed at the end
   * @throws IndexLost if the disk failed; the old index stays
   */
  public void rebuild(long sequence, Stream<SearchDocument> documents) {
    synchronized (feed) {
      if (duringRebuild != null) {
        throw new IllegalStateException("The index is being rebuilt already");
      }
      duringRebuild = new ArrayList<>();
    }
    Generation next = null;
    try (documents) {
      next = Generation.open(shelf.next());
      for (Iterator<SearchDocument> each = documents.iterator(); each.hasNext(); ) {
        next.put(each.next());
      }
      next.join();
      next.apply(sequence, List.of(), List.of());
      synchronized (feed) {
        takeOver(next, sequence);
      }
    } catch (IOException e) {
      throw new IndexLost("The new index could not be written; the old one stays", e);
    } finally {
      synchronized (feed) {
        duringRebuild = null;
        if (next != current) {
          IOUtils.closeWhileHandlingException(next);
        }
        sweep();
      }
    }
  }

  /**
   * Exchanges the words of editors' terms for queries, at once and without reindexing. {@link
   * Glossary#everyday()} is always in use beside them.
   */
  public void useTerms(List<GlossaryTerm> newTerms) {
    List<GlossaryTerm> all = new ArrayList<>(Glossary.everyday());
    all.addAll(newTerms);
    terms = List.copyOf(all);
  }

  /** Exchanges the answers that editors pinned to questions, at once and without reindexing. */
  public void useBestBets(List<BestBet> newBestBets) {
    bestBets = List.copyOf(newBestBets);
  }

  /** Exchanges what editors push up or down, at once and without reindexing. */
  public void useBoosts(List<Boost> newBoosts) {
    boosts = List.copyOf(newBoosts);
  }

  /**
   * Exchanges how often items are read, at once and without reindexing: views by item key over any
   * period, the same for all. Items that are missing count as never read.
   */
  public void usePopularity(Map<String, Long> views) {
    popularity = Map.copyOf(views);
  }

  /** The boosts in use. */
  public List<Boost> boosts() {
    return boosts;
  }

  /** Views by item key in use. */
  public Map<String, Long> popularity() {
    return popularity;
  }

  /** The words of the glossary in use. */
  public List<GlossaryTerm> terms() {
    return terms;
  }

  /** The pinned answers in use. */
  public List<BestBet> bestBets() {
    return bestBets;
  }

  /** Reads from one unchanging state of the index. For {@code query}. */
  public <T> T read(Reading<T> reading) {
    while (true) {
      Generation generation = current;
      try {
        Snapshot snapshot = generation.snapshots().acquire();
        try {
          return reading.read(snapshot);
        } finally {
          generation.snapshots().release(snapshot);
        }
      } catch (AlreadyClosedException e) {
        if (generation == current) {
          throw e;
        }
      } catch (IOException e) {
        distrust(generation);
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Commits and closes. Queries must have ended. */
  @Override
  public void close() {
    synchronized (feed) {
      closed = true;
      Generation generation = current;
      try (generation) {
        if (!lost && generation.isOpen()) {
          generation.commit();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * A question to one unchanging state.
   *
   * @param <T> the answer
   */
  @FunctionalInterface
  public interface Reading<T> {
    /** Answers; must not keep the snapshot. */
    T read(Snapshot snapshot) throws IOException;
  }

  static SearchIndex open(Shelf shelf) {
    try {
      return new SearchIndex(shelf);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder of the index cannot be written", e);
    }
  }

  private static Generation openOrEmpty(Shelf shelf) throws IOException {
    try {
      return Generation.open(shelf.current());
    } catch (IOException | IllegalArgumentException unreadable) {
      Generation empty = Generation.open(shelf.next());
      empty.commit();
      shelf.promote(empty.directory());
      return empty;
    }
  }

  private void takeOver(Generation next, long sequence) throws IOException {
    for (Change change : Objects.requireNonNull(duringRebuild)) {
      if (change.sequence() > sequence) {
        next.apply(change.sequence(), change.upserts(), change.removals());
      }
    }
    next.commit();
    shelf.promote(next.directory());
    Generation old = current;
    current = next;
    lost = false;
    IOUtils.closeWhileHandlingException(old);
  }

  /** What cannot be thrown away now is thrown away next time. */
  private void sweep() {
    try {
      shelf.sweep();
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Logger.Level.WARNING, "Old files of the index cannot be thrown away yet", e);
    }
  }

  /** A generation that cannot be read answers as well as it can until a new one is built. */
  private void distrust(Generation generation) {
    synchronized (feed) {
      lost |= generation == current;
    }
  }

  private void attempt(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      recover(e);
      throw new IndexLost("The disk failed the index; feed again from its sequence", e);
    }
  }

  /** Opens what the last commit left, or keeps answering from memory until a rebuild. */
  private void recover(Exception cause) {
    Generation broken = current;
    try {
      broken.abandonWriter();
      Generation reopened = Generation.open(shelf.current());
      if (reopened.sequence() == 0) {
        lost = true;
        reopened.close();
        return;
      }
      current = reopened;
      IOUtils.closeWhileHandlingException(broken);
    } catch (IOException | RuntimeException e) {
      cause.addSuppressed(e);
      lost = true;
    }
  }

  private record Change(long sequence, List<SearchDocument> upserts, List<DocumentId> removals) {}

  @FunctionalInterface
  private interface Writing {
    void write() throws IOException;
  }
}
