package az.migrationportal.content.media.file;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads a PDF, refuses what is more than pages to read, and writes it anew: only what its pages
 * lead to is kept, not what stood between or behind.
 */
final class DocumentReading {

  private static final String TYPE = "application/pdf";
  private static final String END = "%%EOF";
  private static final int TAIL = 1024;

  private DocumentReading() {}

  static ReadFile read(byte[] bytes) {
    if (!isComplete(bytes)) {
      throw new FileRefused(FileFault.BROKEN, "PDF");
    }
    PackedStreams.check(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.isEncrypted()) {
        throw new FileRefused(FileFault.LOCKED, "PDF");
      }
      DocumentParts.check(document.getDocument().getTrailer());
      int pages = document.getNumberOfPages();
      if (pages < 1) {
        throw new FileRefused(FileFault.BROKEN, "PDF");
      }
      byte[] settled = DocumentWriting.settled(document, bytes.length);
      return new ReadFile(pages, new FileForm(TYPE, null, null, settled), List.of());
    } catch (InvalidPasswordException e) {
      throw new FileRefused(FileFault.LOCKED, "PDF");
    } catch (IOException | RuntimeException e) {
      if (e instanceof FileRefused refused) {
        throw refused;
      }
      throw new FileRefused(FileFault.BROKEN, "PDF");
    }
  }

  /** The library would guess at a file that breaks off; a reader should not get a guess. */
  private static boolean isComplete(byte[] bytes) {
    for (int at = bytes.length - END.length(); at >= Math.max(0, bytes.length - TAIL); at--) {
      if (FileKind.starts(bytes, at, END)) {
        return true;
      }
    }
    return false;
  }
}
