package az.migrationportal.search.indexing.internal;

import java.io.IOException;
import org.apache.lucene.store.Directory;

/** Where generations of the index are kept, and which of them is current. */
public interface Shelf {

  /** The directory that was current last; a new empty one where there is none. */
  Directory current() throws IOException;

  /** A new, empty directory beside the current one. */
  Directory next() throws IOException;

  /** Makes a directory from {@link #next()} current, in one step that survives a crash. */
  void promote(Directory next) throws IOException;

  /** Throws away what is not current; nothing may write there any more. */
  void sweep() throws IOException;
}
