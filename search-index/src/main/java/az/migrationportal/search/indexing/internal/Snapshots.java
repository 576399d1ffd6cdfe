package az.migrationportal.search.indexing.internal;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/** Hands out the newest snapshot and closes old ones when nobody reads them any more. */
public final class Snapshots extends ReferenceManager<Snapshot> {
  private final Snapshot.Maker maker = new Snapshot.Maker();

  /**
   * Begins with what the writer holds.
   *
   * @throws IOException if a file is not what was written, byte for byte
   */
  Snapshots(IndexWriter writer) throws IOException {
    DirectoryReader reader =
        new ResidentNorms(DirectoryReader.open(writer), new ResidentNorms.Lengths());
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      current = maker.make(reader);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  @Override
  protected void decRef(Snapshot snapshot) throws IOException {
    snapshot.reader().decRef();
  }

  @Override
  protected @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
    return newer == null ? null : maker.make(newer);
  }

  @Override
  protected boolean tryIncRef(Snapshot snapshot) {
    return snapshot.reader().tryIncRef();
  }

  @Override
  protected int getRefCount(Snapshot snapshot) {
    return snapshot.reader().getRefCount();
  }
}
