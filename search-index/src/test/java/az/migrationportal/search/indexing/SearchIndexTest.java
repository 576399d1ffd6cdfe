package az.migrationportal.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.search.document.DocumentId;
import az.migrationportal.search.document.SearchDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  @TempDir Path folder;

  @Test
  void a_change_is_visible_when_apply_returns() {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.apply(7, List.of(page("a"), page("b")), List.of());
      assertThat(size(index)).isEqualTo(2);
      index.apply(8, List.of(page("a")), List.of(new DocumentId("b", "en")));
      assertThat(size(index)).isEqualTo(1);
      assertThat(index.sequence()).isEqualTo(8);
    }
  }

  @Test
  void what_was_taken_in_already_is_skipped_and_the_newest_change_may_be_repeated() {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.apply(7, List.of(page("a")), List.of());
      index.apply(6, List.of(), List.of(new DocumentId("a", "en")));
      index.apply(7, List.of(page("a")), List.of());
      assertThat(size(index)).isEqualTo(1);
    }
  }

  @Test
  void after_a_restart_the_sequence_is_that_of_what_is_held() {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.apply(7, List.of(page("a")), List.of());
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.sequence()).isEqualTo(7);
      assertThat(size(index)).isEqualTo(1);
    }
  }

  @Test
  void a_rebuild_replaces_everything_and_keeps_what_was_applied_meanwhile() {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.apply(7, List.of(page("old")), List.of());
      Stream<SearchDocument> documents =
          Stream.of(page("new"), page("other"))
              .peek(
                  document -> {
                    if (document.key().equals("other")) {
                      assertThat(size(index)).isEqualTo(1);
                      index.apply(12, List.of(page("meanwhile")), List.of());
                    }
                  });
      index.rebuild(10, documents);
      assertThat(size(index)).isEqualTo(3);
      assertThat(index.sequence()).isEqualTo(12);
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(size(index)).isEqualTo(3);
    }
  }

  @Test
  void a_rebuild_that_fails_leaves_the_old_index_answering() {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.apply(7, List.of(page("old")), List.of());
      Stream<SearchDocument> failing =
          Stream.of(page("new"))
              .peek(
                  document -> {
                    throw new IllegalStateException("the database went away");
                  });
      assertThatThrownBy(() -> index.rebuild(10, failing)).hasMessageContaining("database");
      assertThat(size(index)).isEqualTo(1);
      index.rebuild(11, Stream.of(page("a"), page("b")));
      assertThat(size(index)).isEqualTo(2);
    }
  }

  @Test
  void a_damaged_index_opens_as_an_empty_one() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.apply(7, List.of(page("a")), List.of());
    }
    for (Path file : files()) {
      if (!file.getFileName().toString().equals("current")) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.sequence()).isZero();
      index.apply(1, List.of(page("a")), List.of());
      assertThat(size(index)).isEqualTo(1);
    }
  }

  @Test
  void a_lost_directory_is_survived_and_rebuilt_while_the_old_answers_stay() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.apply(7, List.of(page("a")), List.of());
      index.commit();
      for (Path file : files()) {
        Files.delete(file);
      }
      assertThatThrownBy(
              () -> {
                index.apply(8, List.of(page("b")), List.of());
                index.commit();
              })
          .isInstanceOf(IndexLost.class);
      assertThat(size(index)).isPositive();
      assertThat(index.sequence()).isZero();
      index.rebuild(9, Stream.of(page("a"), page("b")));
      assertThat(index.sequence()).isEqualTo(9);
      assertThat(size(index)).isEqualTo(2);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted(Comparator.reverseOrder()).toList();
    }
  }

  private static int size(SearchIndex index) {
    return index.read(snapshot -> snapshot.searcher().getIndexReader().numDocs());
  }

  private static SearchDocument page(String key) {
    return new SearchDocument(
        key, "page", "en", key, "", "", List.of(), "/" + key, List.of(), List.of(), null, null);
  }
}
