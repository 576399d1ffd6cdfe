package az.migrationportal.search.indexing.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;

/** The running text of documents, from which passages are cut. */
public final class RunningText {

  private RunningText() {}

  /**
   * The running text of one document.
   *
   * @param doc its number within the segment
   */
  public static String of(LeafReaderContext leaf, int doc) throws IOException {
    BinaryDocValues texts = DocValues.getBinary(leaf.reader(), IndexFields.BODY);
    if (!texts.advanceExact(doc)) {
      throw new IOException("Document without its text: " + (leaf.docBase + doc));
    }
    BytesRef text = texts.binaryValue();
    return new String(text.bytes, text.offset, text.length, StandardCharsets.UTF_8);
  }
}
