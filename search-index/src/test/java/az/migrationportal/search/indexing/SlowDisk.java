package az.migrationportal.search.indexing;

import az.migrationportal.search.indexing.internal.Shelf;
import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;

/**
 * A disk in memory that takes as long as it likes to say that text is written for good. The small
 * file that names the segments is spared: Lucene syncs it while it lets nobody write.
 */
final class SlowDisk implements Shelf {
  private volatile CountDownLatch going = new CountDownLatch(0);
  private volatile CountDownLatch waiting = new CountDownLatch(0);
  private Directory current = new ByteBuffersDirectory();

  /** What is synced from now on waits. */
  void stall() {
    waiting = new CountDownLatch(1);
    going = new CountDownLatch(1);
  }

  /** Until something waits to be synced. */
  void awaitSync() throws InterruptedException {
    waiting.await();
  }

  /** The disk has caught up. */
  void goOn() {
    going.countDown();
  }

  /** What a process that starts after this one was killed finds: the files without the lock. */
  SlowDisk afterCrash() throws IOException {
    SlowDisk left = new SlowDisk();
    for (String file : current.listAll()) {
      left.current.copyFrom(current, file, file, IOContext.DEFAULT);
    }
    return left;
  }

  @Override
  public Directory current() {
    return new Slow(current);
  }

  @Override
  public Directory next() {
    return new Slow(new ByteBuffersDirectory());
  }

  @Override
  public void promote(Directory next) {
    current = FilterDirectory.unwrap(next);
  }

  @Override
  public void sweep() {}

  private final class Slow extends FilterDirectory {

    Slow(Directory in) {
      super(in);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
      if (names.stream().noneMatch(name -> name.startsWith(IndexFileNames.PENDING_SEGMENTS))) {
        waiting.countDown();
        try {
          going.await();
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      }
      super.sync(names);
    }

    /** Stays, as files do. */
    @Override
    public void close() {}
  }
}
