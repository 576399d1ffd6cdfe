package az.migrationportal.content.media.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Writes a PDF so that reading and writing it once more gives the same bytes: objects are numbered
 * in the order in which the trailer leads to them, and its identifier tells of no moment.
 */
final class DocumentWriting {

  private static final int MOST_TIMES = 4;

  /** What a file says of its own form, and not of the document. */
  private static final List<COSName> OF_THE_FILE =
      List.of(
          COSName.ID,
          COSName.PREV,
          COSName.TYPE,
          COSName.LENGTH,
          COSName.FILTER,
          COSName.W,
          COSName.INDEX);

  private DocumentWriting() {}

  /** The document's bytes, written until they stay the same; a few times at most. */
  static byte[] settled(PDDocument document, int about) throws IOException {
    byte[] bytes = written(document, about);
    for (int time = 1; time < MOST_TIMES; time++) {
      try (PDDocument again = Loader.loadPDF(bytes)) {
        byte[] next = written(again, bytes.length);
        if (Arrays.equals(next, bytes)) {
          return bytes;
        }
        bytes = next;
      }
    }
    return bytes;
  }

  private static byte[] written(PDDocument document, int about) throws IOException {
    number(document.getDocument());
    document.setDocumentId(1L);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(about);
    document.save(bytes);
    return bytes.toByteArray();
  }

  /** An object is fetched by the number it has, so all are fetched before the first is changed. */
  private static void number(COSDocument document) {
    COSDictionary trailer = document.getTrailer();
    OF_THE_FILE.forEach(trailer::removeItem);
    long number = 0;
    for (COSObject reference : references(trailer)) {
      number++;
      COSObjectKey key = new COSObjectKey(number, 0);
      reference.setKey(key);
      COSBase object = reference.getObject();
      if (object != null && object != COSNull.NULL) {
        object.setKey(key);
      }
    }
    document.getXrefTable().clear();
    document.setHighestXRefObjectNumber(number);
  }

  /** All that the trailer leads to, fetched, the nearest first. */
  private static List<COSObject> references(COSDictionary trailer) {
    List<COSObject> references = new ArrayList<>();
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> next = new ArrayDeque<>();
    next.add(trailer);
    while (!next.isEmpty()) {
      COSBase part = next.remove();
      if (!seen.add(part)) {
        continue;
      }
      if (part instanceof COSObject reference) {
        references.add(reference);
        note(next, reference.getObject());
      } else if (part instanceof COSDictionary dictionary) {
        dictionary.getValues().forEach(value -> note(next, value));
      } else if (part instanceof COSArray array) {
        array.forEach(value -> note(next, value));
      }
    }
    return references;
  }

  private static void note(Deque<COSBase> next, @Nullable COSBase part) {
    if (part != null) {
      next.add(part);
    }
  }
}
