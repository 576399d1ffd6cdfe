package az.migrationportal.search.indexing.internal;

import az.migrationportal.search.document.SearchDocument;
import java.util.List;
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

  /** A card as the index holds it. */
  static Card of(BytesRef bytes) {
    String[] parts = bytes.utf8ToString().split(String.valueOf(END), -1);
    return new Card(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
  }
}
