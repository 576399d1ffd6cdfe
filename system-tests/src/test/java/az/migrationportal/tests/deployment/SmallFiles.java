package az.migrationportal.tests.deployment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Files to be uploaded. */
public final class SmallFiles {

  private SmallFiles() {}

  /** An image that packs badly, always the same for a seed. */
  public static byte[] png(int width, int height, int seed) {
    return encoded("png", width, height, seed);
  }

  public static byte[] jpeg(int width, int height, int seed) {
    return encoded("jpeg", width, height, seed);
  }

  private static byte[] encoded(String format, int width, int height, int seed) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(seed);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt(0x1000000));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static byte[] pdf(int pages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A document that starts a program when it is opened. */
  public static byte[] activePdf() {
    return pdf(
        document ->
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
  }

  /** A document with another file inside. */
  public static byte[] packedPdf() {
    return pdf(
        document -> {
          COSDictionary inside = new COSDictionary();
          inside.setName(COSName.TYPE, "EmbeddedFile");
          document.getDocumentCatalog().getCOSObject().setItem("Inside", inside);
        });
  }

  /** A document that says one word, readable in its bytes. */
  public static byte[] pdfWith(String word) {
    return pdf(document -> document.getDocumentCatalog().setLanguage(word));
  }

  /** So many bytes of nothing, never in memory at once. */
  public static InputStream zeros(int count) {
    return new InputStream() {
      private int left = count;

      @Override
      public int read() {
        return left-- > 0 ? 0 : -1;
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        int read = Math.min(left, length);
        left -= read;
        return read > 0 ? read : -1;
      }
    };
  }

  private static byte[] pdf(Consumer<PDDocument> change) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      change.accept(document);
      document.save(bytes, CompressParameters.NO_COMPRESSION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
