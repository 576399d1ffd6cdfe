package az.migrationportal.search.indexing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Feeds an index from where it stands, commits and rebuilds now and then, and says what it does:
 * {@code FeedingProcess folder last-sequence}. Made to be killed.
 */
final class FeedingProcess {
  static final String COMMITTED = "committed ";
  static final String END = "end";
  private static final int COMMIT_EVERY = 7;
  private static final int REBUILD_EVERY = 90;

  private FeedingProcess() {}

  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long last = Long.parseLong(args[1]);
    try (SearchIndex index = SearchIndex.open(Path.of(args[0]))) {
      out.println("opened " + index.sequence());
      for (long sequence = index.sequence() + 1; sequence <= last; sequence++) {
        out.println("applies " + sequence);
        StoredPages.apply(index, sequence);
        if (sequence % REBUILD_EVERY == 0) {
          out.println("rebuilds " + sequence);
          index.rebuild(sequence, StoredPages.documentsAfter(sequence).stream());
          out.println(COMMITTED + sequence);
        } else if (sequence % COMMIT_EVERY == 0) {
          out.println("commits " + sequence);
          index.commit();
          out.println(COMMITTED + sequence);
        }
      }
    }
    out.println(END);
  }
}
