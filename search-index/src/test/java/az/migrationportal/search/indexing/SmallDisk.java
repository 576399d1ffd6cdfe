package az.migrationportal.search.indexing;

import az.migrationportal.search.indexing.internal.Shelf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.jspecify.annotations.Nullable;

/** A disk in memory that is full when so many more bytes are written, at whichever write it is. */
final class SmallDisk implements Shelf {
  private final List<Directory> folders = new ArrayList<>();
  private @Nullable Directory current;
  private long left = Long.MAX_VALUE;

  /** So many bytes can be written from now on. */
  synchronized void leave(long bytes) {
    left = bytes;
  }

  /** How many directories are kept. */
  int folders() {
    return folders.size();
  }

  @Override
  public Directory current() throws IOException {
    Directory found = current;
    if (found == null) {
      Directory fresh = next();
      promote(fresh);
      return fresh;
    }
    return new Counting(found);
  }

  @Override
  public Directory next() throws IOException {
    take(1);
    Directory next = new ByteBuffersDirectory();
    folders.add(next);
    return new Counting(next);
  }

  @Override
  public void promote(Directory next) throws IOException {
    take(1);
    current = FilterDirectory.unwrap(next);
  }

  @Override
  public void sweep() {
    folders.removeIf(each -> each != current);
  }

  private synchronized void take(long bytes) throws IOException {
    if (left < bytes) {
      throw new IOException("No space left on device");
    }
    left -= bytes;
  }

  private final class Counting extends FilterDirectory {

    Counting(Directory in) {
      super(in);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      take(1);
      return new CountingOutput(super.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
        throws IOException {
      take(1);
      return new CountingOutput(super.createTempOutput(prefix, suffix, context));
    }

    @Override
    public void close() {}
  }

  private final class CountingOutput extends FilterIndexOutput {

    CountingOutput(IndexOutput out) {
      super("counted " + out, out.getName(), out);
    }

    @Override
    public void writeByte(byte b) throws IOException {
      take(1);
      super.writeByte(b);
    }

    @Override
    public void writeBytes(byte[] b, int offset, int length) throws IOException {
      take(length);
      super.writeBytes(b, offset, length);
    }
  }
}
