package az.migrationportal.content.media.file;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * Walks over all that a PDF leads to and refuses what is not there to be read: script, actions that
 * start or send something, forms that bring their own program, films and sounds, files inside.
 *
 * <p>Names are those of ISO 32000-2, 12.6 (actions), 12.5.6 (annotations), 7.11.4 (files inside),
 * 12.8 (signatures).
 */
final class DocumentParts {

  private static final Set<String> ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "ImportData",
          "SubmitForm",
          "GoToE",
          "Rendition",
          "Movie",
          "Sound",
          "RichMediaExecute",
          "GoTo3DView");

  private static final Set<String> ANNOTATIONS =
      Set.of("RichMedia", "3D", "Screen", "Movie", "Sound");

  private static final String STRUCTURE = "StructElem";

  private final Deque<COSBase> open = new ArrayDeque<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private DocumentParts() {}

  static void check(COSDictionary trailer) {
    DocumentParts parts = new DocumentParts();
    parts.go(trailer);
    while (!parts.open.isEmpty()) {
      parts.visit(parts.open.pop());
    }
  }

  private void go(@Nullable COSBase part) {
    COSBase resolved = part instanceof COSObject reference ? reference.getObject() : part;
    if ((resolved instanceof COSDictionary || resolved instanceof COSArray) && seen.add(resolved)) {
      open.push(resolved);
    }
  }

  private void visit(COSBase part) {
    if (part instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        go(array.get(i));
      }
    } else if (part instanceof COSDictionary dictionary) {
      checkPart(dictionary);
      dictionary.keySet().forEach(key -> go(dictionary.getItem(key)));
    }
  }

  private static void checkActions(COSDictionary dictionary, @Nullable String type) {
    String action = dictionary.getNameAsString(COSName.S);
    if (action != null && ACTIONS.contains(action) && !STRUCTURE.equals(type)) {
      throw new FileRefused(FileFault.ACTIVE, action);
    }
    for (String key : new String[] {"JS", "JavaScript", "XFA"}) {
      if (dictionary.containsKey(key)) {
        throw new FileRefused(FileFault.ACTIVE, key);
      }
    }
  }

  private static void checkPart(COSDictionary dictionary) {
    String type = dictionary.getNameAsString(COSName.TYPE);
    String subtype = dictionary.getNameAsString(COSName.SUBTYPE);
    checkActions(dictionary, type);
    if (subtype != null && ANNOTATIONS.contains(subtype)) {
      throw new FileRefused(FileFault.ACTIVE, subtype);
    }
    if (dictionary.containsKey("EF")
        || dictionary.containsKey("EmbeddedFiles")
        || "EmbeddedFile".equals(type)
        || "FileAttachment".equals(subtype)) {
      throw new FileRefused(FileFault.ATTACHMENTS, "EmbeddedFiles");
    }
    if (dictionary.containsKey("ByteRange")) {
      throw new FileRefused(FileFault.SIGNED, "PDF");
    }
  }
}
