package az.migrationportal.search.indexing;

import az.migrationportal.search.document.DocumentId;
import az.migrationportal.search.document.GlossaryTerm;
import az.migrationportal.search.document.SearchDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The index of all published documents. */
public final class SearchIndex implements AutoCloseable {

  private SearchIndex() {}

  /** Opens the index in a directory, or an empty one with sequence 0 where none can be read. */
  public static SearchIndex open(Path directory) {
    return new SearchIndex();
  }

  /** An index that lives in memory only, for tests. */
  public static SearchIndex inMemory() {
    return new SearchIndex();
  }

  /** Takes in changes; visible to every search that begins after it returns. */
  public void apply(long sequence, List<SearchDocument> upserts, List<DocumentId> removals) {}

  /** Sequence of the last change taken in; 0 for an empty index. */
  public long sequence() {
    return 0;
  }

  /** Makes everything taken in survive a crash. */
  public void commit() {}

  /** Builds a new index beside the old one, which answers until the new one takes over. */
  public void rebuild(long sequence, Stream<SearchDocument> documents) {}

  /** Exchanges the words of the glossary, without reindexing. */
  public void useTerms(List<GlossaryTerm> terms) {}

  @Override
  public void close() {}
}
