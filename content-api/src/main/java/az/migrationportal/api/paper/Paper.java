package az.migrationportal.api.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/**
 * Sheets of A4 that are written on from above, each part with a tag that says what it is. Units are
 * points; y is counted from the top of the sheet that was begun last.
 */
final class Paper implements AutoCloseable {
  static final float WIDTH = PDRectangle.A4.getWidth();
  static final float HEIGHT = PDRectangle.A4.getHeight();
  static final float MARGIN = 48;

  /** The height of a line, by the size of its letters. */
  static final float LINE = 1.35f;

  private static final String FONT = "DejaVuSans.ttf";
  private static final String NO_GLYPH = "\u25A1";
  private static final float FOOT = 8;

  private final PDDocument document = new PDDocument();
  private final PaperTags tags = new PaperTags(document);
  private final PDType0Font font;
  private PDPage page;
  private PDPageContentStream content;

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
    page = new PDPage(PDRectangle.A4);
    content = begun(page);
  }

  private PDPageContentStream begun(PDPage sheet) throws IOException {
    document.addPage(sheet);
    tags.begin(sheet);
    return new PDPageContentStream(document, sheet);
  }

  /** Begins another sheet. */
  void turn() throws IOException {
    content.close();
    page = new PDPage(PDRectangle.A4);
    content = begun(page);
  }

  /** A part to write, as {@link PaperTags#part} knows it. */
  PDStructureElement part(
      String type, @Nullable PDStructureElement within, @Nullable String language) {
    return tags.part(type, within, language);
  }

  /** Writes a text in lines no wider than given; answers the y below it. */
  float text(
      PDStructureElement part, String text, float x, float y, float width, float size, float grey)
      throws IOException {
    return write(part, lines(text, width, size), x, y, size, grey);
  }

  /** Writes lines that {@link #lines} made; answers the y below them. */
  float write(PDStructureElement part, List<String> lines, float x, float y, float size, float grey)
      throws IOException {
    content.beginMarkedContent(COSName.getPDFName(part.getStructureType()), tags.mark(part, page));
    float below = y;
    for (String line : lines) {
      print(content, line, x, below, size, grey);
      below += size * LINE;
    }
    content.endMarkedContent();
    return below;
  }

  private void print(
      PDPageContentStream sheet, String line, float x, float y, float size, float grey)
      throws IOException {
    sheet.beginText();
    sheet.setNonStrokingColor(grey, grey, grey);
    sheet.setFont(font, size);
    sheet.newLineAtOffset(x, HEIGHT - y - size);
    sheet.showText(line);
    sheet.endText();
  }

  /** A line from margin to margin; it says nothing. */
  void rule(float y) throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
    content.setStrokingColor(0.6f, 0.6f, 0.6f);
    content.setLineWidth(0.75f);
    content.moveTo(MARGIN, HEIGHT - y);
    content.lineTo(WIDTH - MARGIN, HEIGHT - y);
    content.stroke();
    content.endMarkedContent();
  }

  /** Draws a picture of black squares. */
  interface Drawing {
    void onto(Squares squares) throws IOException;
  }

  /** Where squares are drawn. */
  interface Squares {
    void add(float x, float y, float side) throws IOException;
  }

  /**
   * A picture.
   *
   * @param meaning what it says, for those who do not see it
   */
  void figure(String meaning, Drawing drawing) throws IOException {
    PDStructureElement part = part(StandardStructureTypes.Figure, null, null);
    part.setAlternateDescription(meaning);
    content.beginMarkedContent(
        COSName.getPDFName(StandardStructureTypes.Figure), tags.mark(part, page));
    drawing.onto(this::square);
    content.endMarkedContent();
  }

  private void square(float x, float y, float side) throws IOException {
    content.setNonStrokingColor(0f, 0f, 0f);
    content.addRect(x, HEIGHT - y - side, side, side);
    content.fill();
  }

  /** The document; nothing can be written any more. */
  byte[] bytes() throws IOException {
    content.close();
    tags.end();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /**
   * The same, with a line at the foot of each sheet, which those who listen are not told again.
   *
   * @param foot before the number of the sheet and of all
   */
  byte[] bytes(String foot) throws IOException {
    content.close();
    int all = document.getNumberOfPages();
    for (int i = 0; i < all; i++) {
      try (PDPageContentStream sheet =
          new PDPageContentStream(
              document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
        sheet.beginMarkedContent(COSName.ARTIFACT);
        String line = shown(foot) + "   " + (i + 1) + " / " + all;
        print(sheet, line, MARGIN, HEIGHT - MARGIN / 2 - FOOT, FOOT, 0.3f);
        sheet.endMarkedContent();
      }
    }
    return bytes();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** A text in lines that fit into a width; letters that the font lacks are boxes. */
  List<String> lines(String text, float width, float size) throws IOException {
    return broken(shown(text), width, size);
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

  private List<String> broken(String text, float width, float size) throws IOException {
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
