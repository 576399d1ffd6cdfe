package az.migrationportal.search.indexing.internal;

import az.migrationportal.search.document.SearchDocument;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/**
 * What a result shows of a document. Kept apart from the stored text, which would have to be
 * unpacked as a whole.
 *
 * @param key of the item
 * @param type of the item
 * @param locale of the document
 * @param path of the page
 * @param title plain text
 * @param summary plain text
 */
public record Card(
    String key, String type, String locale, String path, String title, String summary) {
  private static final char END = '\u0000';

  static BytesRef bytesOf(SearchDocument document) {
    var text = new StringBuilder();
    for (String part :
        List.of(
            document.key(),
            document.type(),
            document.locale(),
            document.path(),
            document.title(),
            document.summary())) {
      text.append(part.replace(END, ' ')).append(END);
    }
    return new BytesRef(text);
  }

  /** The card of a document. */
  public static Card of(IndexReader reader, int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    BinaryDocValues cards = DocValues.getBinary(leaf.reader(), IndexFields.CARD);
    if (!cards.advanceExact(document - leaf.docBase)) {
      throw new IOException("Document without a card: " + document);
    }
    String[] parts = cards.binaryValue().utf8ToString().split(String.valueOf(END), -1);
    return new Card(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
  }
}
