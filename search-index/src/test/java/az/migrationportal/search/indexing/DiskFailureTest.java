package az.migrationportal.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFailureTest {
  @TempDir Path folder;

  @Test
  void a_disk_that_is_full_at_any_write_loses_nothing_and_answers_stay() {
    var random = new Random(7);
    int failures = 0;
    for (int round = 0; round < 12; round++) {
      var disk = new SmallDisk();
      try (SearchIndex index = SearchIndex.open(disk)) {
        feed(index, 1, 20);
        index.commit();
        disk.leave(random.nextInt(60_000));
        failures += feedUntilFull(index);
        assertThat(StoredPages.in(index)).as("an older answer").isNotEmpty();
        assertThat(index.sequence()).as("where to go on").isBetween(20L, 60L);
        assertThat(StoredPages.in(index)).isEqualTo(StoredPages.after(index.sequence()));
        disk.leave(Long.MAX_VALUE);
        feed(index, index.sequence() + 1, 60);
        index.commit();
        assertThat(StoredPages.in(index)).isEqualTo(StoredPages.after(60));
      }
    }
    assertThat(failures).as("rounds in which the disk was full").isGreaterThan(6);
  }

  @Test
  void a_disk_that_is_full_while_it_is_rebuilt_keeps_the_old_index_and_no_rubbish() {
    var random = new Random(8);
    int failures = 0;
    for (int round = 0; round < 10; round++) {
      var disk = new SmallDisk();
      try (SearchIndex index = SearchIndex.open(disk)) {
        feed(index, 1, 20);
        index.commit();
        disk.leave(random.nextInt(30_000));
        try {
          index.rebuild(30, StoredPages.documentsAfter(30).stream());
        } catch (IndexLost full) {
          failures++;
          assertThat(index.sequence()).isEqualTo(20);
          assertThat(StoredPages.in(index)).isEqualTo(StoredPages.after(20));
        }
        assertThat(disk.folders()).as("directories").isEqualTo(1);
        disk.leave(Long.MAX_VALUE);
        feed(index, index.sequence() + 1, 40);
        index.rebuild(40, StoredPages.documentsAfter(40).stream());
        assertThat(StoredPages.in(index)).isEqualTo(StoredPages.after(40));
      }
    }
    assertThat(failures).as("rounds in which the disk was full").isGreaterThan(5);
  }

  @Test
  void a_byte_changed_anywhere_is_noticed_at_the_next_start() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      feed(index, 1, 20);
    }
    Map<Path, byte[]> whole = contents();
    var random = new Random(9);
    for (Map.Entry<Path, byte[]> entry : whole.entrySet()) {
      Path file = restored(whole).resolve(entry.getKey().getFileName());
      byte[] bytes = entry.getValue().clone();
      int at = random.nextInt(bytes.length);
      bytes[at] ^= 1;
      Files.write(file, bytes);
      try (SearchIndex index = SearchIndex.open(folder)) {
        assertThat(index.sequence()).as("%s damaged at %s", file.getFileName(), at).isZero();
        index.rebuild(20, StoredPages.documentsAfter(20).stream());
        assertThat(StoredPages.in(index)).isEqualTo(StoredPages.after(20));
      }
    }
    assertThat(whole.size()).as("files of the index").isGreaterThan(2);
  }

  @Test
  void files_damaged_while_it_runs_cost_a_rebuild_at_the_next_start_and_no_answer()
      throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      feed(index, 1, 20);
      index.commit();
      for (Path file : contents().keySet()) {
        Files.delete(file);
        Files.write(file, new byte[] {1, 2, 3});
      }
      assertThat(StoredPages.in(index)).isEqualTo(StoredPages.after(20));
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.sequence()).isZero();
      index.rebuild(60, StoredPages.documentsAfter(60).stream());
      assertThat(StoredPages.in(index)).isEqualTo(StoredPages.after(60));
    }
  }

  @Test
  void an_index_that_a_question_could_not_read_is_rebuilt_and_answers_meanwhile() {
    try (SearchIndex index = SearchIndex.open(folder)) {
      feed(index, 1, 20);
      assertThatThrownBy(
              () ->
                  index.read(
                      snapshot -> {
                        throw new CorruptIndexException("unreadable", "a block");
                      }))
          .isInstanceOf(UncheckedIOException.class);
      assertThat(index.sequence()).as("everything has to come again").isZero();
      assertThatThrownBy(() -> StoredPages.apply(index, 21)).isInstanceOf(IndexLost.class);
      assertThat(StoredPages.in(index)).isEqualTo(StoredPages.after(20));
      index.rebuild(21, StoredPages.documentsAfter(21).stream());
      assertThat(index.sequence()).isEqualTo(21);
      assertThat(StoredPages.in(index)).isEqualTo(StoredPages.after(21));
    }
  }

  @Test
  void a_writer_that_fails_while_it_is_rebuilt_leaves_the_rebuilding_alone() {
    var disk = new SmallDisk();
    try (SearchIndex index = SearchIndex.open(disk)) {
      feed(index, 1, 20);
      index.commit();
      feed(index, 21, 25);
      Stream<?> failing =
          Stream.of(1)
              .peek(
                  one -> {
                    disk.leave(0);
                    assertThatThrownBy(() -> StoredPages.apply(index, 26))
                        .isInstanceOf(IndexLost.class);
                    disk.leave(Long.MAX_VALUE);
                    feed(index, 21, 30);
                  });
      index.rebuild(25, failing.flatMap(one -> StoredPages.documentsAfter(25).stream()));
      assertThat(index.sequence()).isEqualTo(30);
      assertThat(StoredPages.in(index)).isEqualTo(StoredPages.after(30));
    }
  }

  /** One if the disk was full before everything was taken in, else none. */
  private static int feedUntilFull(SearchIndex index) {
    try {
      for (long sequence = 21; sequence <= 60; sequence++) {
        StoredPages.apply(index, sequence);
        if (sequence % 5 == 0) {
          index.commit();
        }
      }
      return 0;
    } catch (IndexLost full) {
      return 1;
    }
  }

  private static void feed(SearchIndex index, long first, long last) {
    for (long sequence = first; sequence <= last; sequence++) {
      StoredPages.apply(index, sequence);
    }
  }

  private Map<Path, byte[]> contents() throws IOException {
    Map<Path, byte[]> contents = new TreeMap<>();
    Path generation = folder.resolve(Files.readString(folder.resolve("current")));
    try (Stream<Path> files = Files.list(generation)) {
      for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
        contents.put(file, Files.readAllBytes(file));
      }
    }
    return contents;
  }

  private Path restored(Map<Path, byte[]> contents) throws IOException {
    Path generation = Files.createDirectories(folder.resolve("generation-9999"));
    for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
      Files.write(generation.resolve(file.getKey().getFileName()), file.getValue());
    }
    Files.writeString(folder.resolve("current"), "generation-9999");
    return generation;
  }
}
