package az.migrationportal.search.indexing.internal;

import az.migrationportal.search.document.DocumentId;
import az.migrationportal.search.document.SearchDocument;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/** One Lucene directory with its writer and its snapshots. */
public final class Generation implements Closeable {
  private static final String SEQUENCE = "sequence";
  private static final String LAYOUT = "layout";
  private static final double BUFFER_MEBIBYTES = 64;

  private final Directory directory;
  private final IndexWriter writer;
  private final Snapshots snapshots;
  private volatile long sequence;

  private Generation(Directory directory, IndexWriter writer, Snapshots snapshots, long sequence) {
    this.directory = directory;
    this.writer = writer;
    this.snapshots = snapshots;
    this.sequence = sequence;
  }

  /**
   * Opens what is in the directory, or an empty index.
   *
   * @throws IOException if it cannot be read, is damaged anywhere, or was laid out by another
   *     version of this module
   */
  public static Generation open(Directory directory) throws IOException {
    var config = new IndexWriterConfig(IndexFields.analyzer());
    config.setRAMBufferSizeMB(BUFFER_MEBIBYTES);
    config.setCommitOnClose(false);
    IndexWriter writer = null;
    try {
      writer = new IndexWriter(directory, config);
      return new Generation(directory, writer, new Snapshots(writer), committedSequence(writer));
    } catch (IOException | RuntimeException e) {
      if (writer != null) {
        IOUtils.closeWhileHandlingException(writer::rollback);
      }
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  /** Takes in changes and makes them visible. */
  public void apply(long newSequence, List<SearchDocument> upserts, List<DocumentId> removals)
      throws IOException {
    write(
        () -> {
          for (SearchDocument document : upserts) {
            update(document);
          }
          for (DocumentId removal : removals) {
            writer.deleteDocuments(idTerm(removal));
          }
          sequence = newSequence;
          snapshots.maybeRefreshBlocking();
        });
  }

  /** Adds or replaces one document; visible after {@link #apply}. */
  public void put(SearchDocument document) throws IOException {
    write(() -> update(document));
  }

  /** Makes everything taken in survive a crash, together with its sequence. */
  public void commit() throws IOException {
    Map<String, String> data =
        Map.of(SEQUENCE, Long.toString(sequence), LAYOUT, IndexFields.LAYOUT);
    write(
        () -> {
          writer.setLiveCommitData(data.entrySet());
          writer.commit();
        });
  }

  /** Joins all segments, so that a question looks every word up once. */
  public void join() throws IOException {
    write(() -> writer.forceMerge(1));
  }

  private void update(SearchDocument document) throws IOException {
    writer.updateDocument(idTerm(document.id()), LuceneDocuments.of(document));
  }

  /** A writer that the disk failed before, perhaps while merging, says so in other ways. */
  private static void write(Writing writing) throws IOException {
    try {
      writing.write();
    } catch (IllegalStateException e) {
      throw new IOException("The writer of the index has failed", e);
    }
  }

  /** Sequence of the last change taken in. */
  public long sequence() {
    return sequence;
  }

  /** Whether the writer still works; it closes itself for good when the disk fails it. */
  public boolean isOpen() {
    return writer.isOpen();
  }

  /** Where it lies. */
  public Directory directory() {
    return directory;
  }

  /** What queries read. */
  public Snapshots snapshots() {
    return snapshots;
  }

  @Override
  public void close() throws IOException {
    try (directory;
        writer) {
      snapshots.close();
    }
  }

  /** Stops writing but lets queries go on reading. */
  public void abandonWriter() throws IOException {
    writer.rollback();
  }

  private static Term idTerm(DocumentId id) {
    return new Term(IndexFields.ID, IndexFields.id(id.key(), id.locale()));
  }

  private static long committedSequence(IndexWriter writer) throws IOException {
    if (writer.getLiveCommitData() == null) {
      return 0;
    }
    long found = 0;
    String layout = writer.getDocStats().maxDoc == 0 ? IndexFields.LAYOUT : "none";
    for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
      if (entry.getKey().equals(SEQUENCE)) {
        found = Long.parseLong(entry.getValue());
      } else if (entry.getKey().equals(LAYOUT)) {
        layout = entry.getValue();
      }
    }
    if (!layout.equals(IndexFields.LAYOUT)) {
      throw new IOException("The index has layout " + layout + ", not " + IndexFields.LAYOUT);
    }
    return found;
  }

  @FunctionalInterface
  private interface Writing {
    void write() throws IOException;
  }
}
