package az.migrationportal.api.feed;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.search.document.DocumentId;
import az.migrationportal.search.document.SearchDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexOriginTest {
  @TempDir Path folder;

  @Test
  void an_index_without_a_note_is_of_no_origin() {
    assertThat(new IndexOrigin(folder.resolve("new/origin")).is("a")).isFalse();
  }

  @Test
  void the_last_note_counts() {
    IndexOrigin origin = new IndexOrigin(folder.resolve("new/origin"));
    origin.write("a");
    origin.write("b");
    assertThat(origin.is("b")).isTrue();
    assertThat(origin.is("a")).isFalse();
  }

  @Test
  void an_index_that_was_being_built_anew_is_still_of_its_origin_and_of_no_other() {
    IndexOrigin origin = new IndexOrigin(folder.resolve("origin"));
    origin.write("a");
    assertThat(origin.isAged("a")).isFalse();
    origin.age();
    origin.age();
    assertThat(origin.is("a")).isFalse();
    assertThat(origin.isAged("a")).isTrue();
    assertThat(origin.isAged("b")).isFalse();
    origin.write("a");
    assertThat(origin.is("a")).isTrue();
    assertThat(origin.isAged("a")).isFalse();
  }

  @Test
  void an_index_without_a_note_that_ages_is_of_no_origin() {
    IndexOrigin origin = new IndexOrigin(folder.resolve("new/origin"));
    origin.age();
    assertThat(origin.is("")).isFalse();
    assertThat(origin.isAged("a")).isFalse();
  }

  @Test
  void only_what_differs_is_taken_in() {
    IndexedDigests indexed = new IndexedDigests();
    SearchDocument one = document("one", "a");
    SearchDocument two = document("two", "a");
    assertThat(indexed.isComplete()).isFalse();
    indexed.replace(Map.of(one.id(), one, two.id(), two));
    assertThat(indexed.isComplete()).isTrue();
    SearchDocument changed = document("one", "b");
    Map<DocumentId, SearchDocument> now = Map.of(changed.id(), changed);
    assertThat(indexed.changed(now)).containsExactly(changed);
    assertThat(indexed.vanished(now)).containsExactly(two.id());
    indexed.note(List.of(changed), List.of(two.id()));
    assertThat(indexed.changed(now)).isEmpty();
    assertThat(indexed.vanished(now)).isEmpty();
  }

  private static SearchDocument document(String key, String body) {
    return new SearchDocument(
        key, "guide", "az", "t", "s", body, List.of(), "p", List.of(), List.of(), null, null);
  }
}
