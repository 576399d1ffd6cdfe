package az.migrationportal.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process feeds and is killed without warning, as by a loss of power or a full memory. */
class KilledFeedTest {
  private static final int KILLS = 10;
  private static final int MOST_STEPS = 120;
  private static final long LAST = 500;

  @TempDir Path folder;

  @Test
  void a_feed_killed_ten_times_loses_and_doubles_nothing() throws Exception {
    var random = new Random(20_261_126);
    long committed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      committed = Math.max(committed, feedAndKillAfter(1 + random.nextInt(MOST_STEPS)));
      isClean();
      try (SearchIndex index = SearchIndex.open(folder)) {
        assertThat(index.sequence())
            .as("after kill %s, at least what was committed", kill)
            .isBetween(committed, LAST - 1);
        assertThat(StoredPages.in(index))
            .as("after kill %s, what stands at its sequence", kill)
            .isEqualTo(StoredPages.after(index.sequence()));
      }
    }
    assertThat(committed).as("the feed got on between kills").isPositive();
    feedToTheEnd();
    isClean();
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.sequence()).isEqualTo(LAST);
      assertThat(StoredPages.in(index)).isEqualTo(StoredPages.after(LAST));
    }
    try (Stream<Path> entries = Files.list(folder)) {
      assertThat(entries).as("one generation and its pointer").hasSize(2);
    }
  }

  /** What the feed said it had committed before it was killed. */
  private long feedAndKillAfter(int steps) throws Exception {
    Process feed = start();
    long committed = 0;
    try (BufferedReader said = output(feed)) {
      for (int step = 0; step < steps; step++) {
        String line = said.readLine();
        assertThat(line)
            .as("the feed was still at it")
            .isNotNull()
            .isNotEqualTo(FeedingProcess.END);
        if (line.startsWith(FeedingProcess.COMMITTED)) {
          committed = Long.parseLong(line.substring(FeedingProcess.COMMITTED.length()));
        }
      }
      feed.destroyForcibly().waitFor();
    }
    assertThat(feed.exitValue()).as("ended by the kill").isNotZero();
    return committed;
  }

  private void feedToTheEnd() throws Exception {
    Process feed = start();
    try (BufferedReader said = output(feed)) {
      assertThat(said.lines().reduce((earlier, line) -> line)).contains(FeedingProcess.END);
    }
    assertThat(feed.waitFor()).isZero();
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            FeedingProcess.class.getName(),
            folder.toString(),
            Long.toString(LAST))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private void isClean() throws IOException {
    Path pointer = folder.resolve("current");
    if (Files.exists(pointer)) {
      try (var directory = FSDirectory.open(folder.resolve(Files.readString(pointer)))) {
        if (DirectoryReader.indexExists(directory)) {
          try (var check = new CheckIndex(directory)) {
            assertThat(check.checkIndex().clean).as("the index is clean").isTrue();
          }
        }
      }
    }
  }
}
