package az.migrationportal.search.indexing.internal;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Generations in memory, gone with the process. */
public final class MemoryShelf implements Shelf {

  @Override
  public Directory current() {
    return new ByteBuffersDirectory();
  }

  @Override
  public Directory next() {
    return new ByteBuffersDirectory();
  }

  @Override
  public void promote(Directory next) {}

  @Override
  public void sweep() {}
}
