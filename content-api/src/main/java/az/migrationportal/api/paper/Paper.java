package az.migrationportal.api.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** One sheet of A4 that is written on from above. Units are points; y is counted from the top. */
final class Paper implements AutoCloseable {
  static final float WIDTH = PDRectangle.A4.getWidth();
  static final float MARGIN = 48;

  private static final String FONT = "DejaVuSans.ttf";
  private static final String NO_GLYPH = "\u25A1";
  private static final float HEIGHT = PDRectangle.A4.getHeight();
  private static final float LINE = 1.35f;

  private final PDDocument document = new PDDocument();
  private final PDType0Font font;
  private final PDPageContentStream content;

  /**
   * An empty sheet.
   *
   * @param language the BCP 47 tag of most of its text
   */
  Paper(String title, String language) throws IOException {
    try (InputStream letters = Paper.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, Objects.requireNonNull(letters, FONT), true);
    }
    document.getDocumentInformation().setTitle(title);
    document.getDocumentCatalog().setLanguage(language);
    PDViewerPreferences preferences =
        new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
  }

  /** Writes a text in lines no wider than given; answers the y below it. */
  float text(String text, float x, float y, float width, float size, float grey)
      throws IOException {
    float below = y;
    for (String line : lines(shown(text), width, size)) {
      content.beginText();
      content.setNonStrokingColor(grey, grey, grey);
      content.setFont(font, size);
      content.newLineAtOffset(x, HEIGHT - below - size);
      content.showText(line);
      content.endText();
      below += size * LINE;
    }
    return below;
  }

  /** A line from margin to margin. */
  void rule(float y) throws IOException {
    content.setStrokingColor(0.6f, 0.6f, 0.6f);
    content.setLineWidth(0.75f);
    content.moveTo(MARGIN, HEIGHT - y);
    content.lineTo(WIDTH - MARGIN, HEIGHT - y);
    content.stroke();
  }

  /** A black square. */
  void square(float x, float y, float side) throws IOException {
    content.setNonStrokingColor(0f, 0f, 0f);
    content.addRect(x, HEIGHT - y - side, side, side);
    content.fill();
  }

  /** The document; nothing can be written any more. */
  byte[] bytes() throws IOException {
    content.close();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** What the letters cannot show is a box, so that nobody takes a name for complete. */
  private String shown(String text) {
    StringBuilder shown = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(
            letter -> shown.append(letter.isBlank() ? " " : hasGlyph(letter) ? letter : NO_GLYPH));
    return shown.toString();
  }

  private boolean hasGlyph(String letter) {
    try {
      return font.encode(letter).length > 0;
    } catch (IllegalArgumentException | IOException e) {
      return false;
    }
  }

  private List<String> lines(String text, float width, float size) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
        longer = word;
      }
      line.setLength(0);
      line.append(longer);
      while (width(line.toString(), size) > width) {
        int fits = fitting(line.toString(), width, size);
        lines.add(line.substring(0, fits));
        line.delete(0, fits);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** How much of a word without a space fits; at least one letter. */
  private int fitting(String word, float width, float size) throws IOException {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (width(word.substring(0, next), size) > width) {
        break;
      }
      end = next;
    }
    return end;
  }

  private float width(String text, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }
}
