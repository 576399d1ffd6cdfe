package az.migrationportal.search.evaluation;

import az.migrationportal.search.indexing.SearchIndex;
import az.migrationportal.search.query.Search;
import az.migrationportal.search.query.SearchRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Times questions in this process: {@code SearchBenchmark corpus.tsv queries.tsv folder sequence
 * seconds [terms.tsv]}. The folder's index is built from the corpus, up to the sequence, unless it
 * has one; queries are lines of locale and text; the terms are a glossary as the portal has one.
 * {@code -Dthreads=16} asks on so many threads instead of two. Run by hand, see {@code
 * docs/howto/benchmark.md}.
 */
final class SearchBenchmark {
  private static final int THREADS = Integer.getInteger("threads", 2);
  private static final int PASSES = 3;
  private static final int WARM_UPS = 2;

  private final Search search;
  private final List<SearchRequest> questions;

  private SearchBenchmark(Search search, List<SearchRequest> questions) {
    this.search = search;
    this.questions = questions;
  }

  public static void main(String[] args) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(args[2]);
    try (SearchIndex index = SearchIndex.open(folder)) {
      if (index.sequence() == 0) {
        build(out, index, Path.of(args[0]), Long.parseLong(args[3]));
      }
      if (args.length > 5) {
        index.useTerms(Evaluate.terms(Path.of(args[5])));
      }
      out.printf(Locale.ROOT, "size %.0f MiB%n", bytes(folder) / 1024.0 / 1024);
      var benchmark = new SearchBenchmark(new Search(index), questions(Path.of(args[1])));
      long seconds = Long.parseLong(args[4]);
      for (int pass = 0; seconds > 0 && pass < WARM_UPS + PASSES; pass++) {
        String measured = benchmark.measure(seconds);
        out.println((pass < WARM_UPS ? "warm-up " : "pass ") + measured);
      }
    }
  }

  private static void build(PrintStream out, SearchIndex index, Path corpus, long sequence)
      throws IOException {
    long start = System.nanoTime();
    long cpu = processorNanos();
    try (BufferedReader lines = Files.newBufferedReader(corpus)) {
      index.rebuild(sequence, Corpus.documents(lines));
    }
    int documents = index.read(snapshot -> snapshot.searcher().getIndexReader().numDocs());
    double wall = (System.nanoTime() - start) / 1e9;
    out.printf(
        Locale.ROOT,
        "built %d documents in %.1f s, %.0f/s, %.1f s of processor time%n",
        documents,
        wall,
        documents / wall,
        (processorNanos() - cpu) / 1e9);
  }

  private String measure(long seconds) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    long start = System.nanoTime();
    long cpu = processorNanos();
    List<Asker> askers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Asker asker = new Asker(i * questions.size() / THREADS, until);
      asker.start();
      askers.add(asker);
    }
    for (Asker asker : askers) {
      asker.join();
    }
    double wall = (System.nanoTime() - start) / 1e9;
    long[] times = askers.stream().flatMapToLong(asker -> Arrays.stream(asker.times())).toArray();
    Arrays.sort(times);
    return String.format(
        Locale.ROOT,
        "%.0f queries/s, p50 %.2f ms, p99 %.2f ms, CPU %.3f ms/query, %.1f hits each",
        times.length / wall,
        times[times.length / 2] / 1e6,
        times[(int) (times.length * 0.99)] / 1e6,
        (processorNanos() - cpu) / 1e6 / times.length,
        askers.stream().mapToLong(asker -> asker.hits).sum() / (double) times.length);
  }

  private static List<SearchRequest> questions(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(line -> line.split("\t", -1))
          .map(columns -> SearchRequest.of(columns[1], columns[0], 10))
          .toList();
    }
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static long processorNanos() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  private final class Asker extends Thread {
    private final long until;
    private int at;
    private long hits;
    private int count;
    private long[] times = new long[1 << 16];

    Asker(int first, long until) {
      this.at = first;
      this.until = until;
    }

    long[] times() {
      return Arrays.copyOf(times, count);
    }

    @Override
    public void run() {
      for (long now = System.nanoTime(); now < until; ) {
        hits += search.search(questions.get(at++ % questions.size())).hits().size();
        long then = System.nanoTime();
        if (count == times.length) {
          times = Arrays.copyOf(times, 2 * count);
        }
        times[count++] = then - now;
        now = then;
      }
    }
  }
}
