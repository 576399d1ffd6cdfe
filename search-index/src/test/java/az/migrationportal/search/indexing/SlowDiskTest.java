package az.migrationportal.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What waits for a disk must not keep news from readers. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SlowDiskTest {
  private final SlowDisk disk = new SlowDisk();

  @Test
  void news_is_found_while_the_disk_still_writes_what_came_before() throws Exception {
    try (SearchIndex index = SearchIndex.open(disk)) {
      StoredPages.apply(index, 1);
      CompletableFuture<Void> commit = stalledCommit(index);
      StoredPages.apply(index, 2);
      assertThat(StoredPages.in(index)).isEqualTo(StoredPages.after(2));
      assertThat(index.sequence()).isEqualTo(2);
      disk.goOn();
      commit.get();
    }
  }

  @Test
  void what_came_while_the_disk_wrote_comes_again_after_a_crash_and_nothing_is_missing()
      throws Exception {
    SearchIndex killed = SearchIndex.open(disk);
    StoredPages.apply(killed, 1);
    CompletableFuture<Void> commit = stalledCommit(killed);
    StoredPages.apply(killed, 2);
    disk.goOn();
    commit.get();
    try (SearchIndex index = SearchIndex.open(disk.afterCrash())) {
      assertThat(index.sequence()).isEqualTo(1);
      StoredPages.apply(index, 2);
      assertThat(StoredPages.in(index)).isEqualTo(StoredPages.after(2));
    }
  }

  @Test
  void an_index_that_is_rebuilt_while_the_disk_writes_the_old_one_takes_over() throws Exception {
    try (SearchIndex index = SearchIndex.open(disk)) {
      StoredPages.apply(index, 1);
      CompletableFuture<Void> commit = stalledCommit(index);
      CompletableFuture<Void> rebuild =
          CompletableFuture.runAsync(
              () -> index.rebuild(9, StoredPages.documentsAfter(9).stream()));
      disk.goOn();
      commit.get();
      rebuild.get();
      index.commit();
      assertThat(index.sequence()).isEqualTo(9);
      assertThat(StoredPages.in(index)).isEqualTo(StoredPages.after(9));
    }
  }

  private CompletableFuture<Void> stalledCommit(SearchIndex index) throws InterruptedException {
    disk.stall();
    CompletableFuture<Void> commit = CompletableFuture.runAsync(index::commit);
    disk.awaitSync();
    return commit;
  }
}
