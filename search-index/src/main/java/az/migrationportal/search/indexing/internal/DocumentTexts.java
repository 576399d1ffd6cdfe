package az.migrationportal.search.indexing.internal;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What one question shows of single documents. Quickest in ascending order of their numbers. What
 * it gives out is good until the same is asked of another document.
 */
public final class DocumentTexts {
  private final List<LeafReaderContext> leaves;
  private final Column cards = new Column(IndexFields.CARD);
  private final Column bodies = new Column(IndexFields.BODY);
  private final Column places = new Column(IndexFields.PLACES);

  /** The documents of a reader. */
  public DocumentTexts(IndexReader reader) {
    this.leaves = reader.leaves();
  }

  /** What a result shows of a document. */
  public Card card(int document) throws IOException {
    return Card.of(cards.of(document));
  }

  /** The running text of a document. */
  public RunningText body(int document) throws IOException {
    return RunningText.of(bodies.of(document));
  }

  /** Where the words of the running text stand. */
  public WordPlaces placesInBody(int document) throws IOException {
    return new WordPlaces(places.of(document));
  }

  /** One column of bytes, opened again only for another segment or to go back. */
  private final class Column {
    private final String field;
    private @Nullable BinaryDocValues values;
    private int segment;

    Column(String field) {
      this.field = field;
    }

    BytesRef of(int document) throws IOException {
      int found = ReaderUtil.subIndex(document, leaves);
      LeafReaderContext leaf = leaves.get(found);
      int doc = document - leaf.docBase;
      BinaryDocValues open = values;
      if (open == null || found != segment || open.docID() > doc) {
        open = DocValues.getBinary(leaf.reader(), field);
        values = open;
        segment = found;
      }
      if (!open.advanceExact(doc)) {
        throw new IOException("Document without " + field + ": " + document);
      }
      return open.binaryValue();
    }
  }
}
