package az.migrationportal.search.evaluation;

import az.migrationportal.search.document.SearchDocument;
import az.migrationportal.search.indexing.SearchIndex;
import az.migrationportal.search.query.Search;
import az.migrationportal.search.query.SearchRequest;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long a change takes to be found while others come in: {@code FindableBenchmark folder
 * changes}, on an index that {@link SearchBenchmark} built. Five changes a second, each with its
 * commit, as the feed does it; an asker waits for each. Run by hand, see {@code
 * docs/howto/benchmark.md}.
 */
final class FindableBenchmark {
  private static final long PERIOD_MILLIS = 200;

  private final SearchIndex index;
  private final Search search;
  private final long first;
  private final long[] millis;
  private final CountDownLatch done;
  private int at;
  private volatile @Nullable Throwable failure;

  private FindableBenchmark(SearchIndex index, int changes) {
    this.index = index;
    this.search = new Search(index);
    this.first = index.sequence() + 1;
    this.millis = new long[changes];
    this.done = new CountDownLatch(changes);
  }

  public static void main(String[] args) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (SearchIndex index = SearchIndex.open(Path.of(args[0]))) {
      var benchmark = new FindableBenchmark(index, Integer.parseInt(args[1]));
      benchmark.run();
      Arrays.sort(benchmark.millis);
      int count = benchmark.millis.length;
      out.printf(
          Locale.ROOT,
          "%d documents, %d changes: findable after p50 %d ms, p99 %d ms, at most %d ms%n",
          index.<Integer>read(snapshot -> snapshot.searcher().getIndexReader().numDocs()),
          count,
          benchmark.millis[count / 2],
          benchmark.millis[count * 99 / 100],
          benchmark.millis[count - 1]);
    }
  }

  private void run() throws InterruptedException {
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    try {
      var unused = clock.scheduleAtFixedRate(this::change, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
      done.await();
    } finally {
      clock.shutdownNow();
    }
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
  }

  /** One change on its way: due now, taken in, found, made to survive a crash. */
  private void change() {
    if (at == millis.length) {
      return;
    }
    try {
      long due = System.nanoTime();
      long sequence = first + at;
      String word = "findable" + sequence;
      index.apply(sequence, List.of(page("changed-" + at % 50, word)), List.of());
      while (search.search(SearchRequest.of(word, "en", 1)).hits().stream()
          .noneMatch(hit -> hit.title().contains(word))) {
        Thread.onSpinWait();
      }
      millis[at] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - due);
      index.commit();
    } catch (RuntimeException e) {
      failure = e;
    }
    at++;
    done.countDown();
  }

  private static SearchDocument page(String key, String word) {
    return new SearchDocument(
        key,
        "guide",
        "en",
        "Page " + word,
        "A change that somebody waits for",
        "The words of a page of usual length. ".repeat(60),
        List.of(word),
        key,
        List.of("work"),
        List.of("foreigners"),
        null,
        null);
  }
}
