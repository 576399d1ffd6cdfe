package az.migrationportal.api.paper;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.confirmation.IssuedConfirmation;
import az.migrationportal.registration.locale.MailTexts;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The confirmation of a registration on one sheet: the three languages beside each other, and a
 * code to scan that leads to the page where anybody can check it.
 */
@ApplicationScoped
public class ConfirmationPaper {
  private static final String BUNDLE = "az.migrationportal.api.paper.confirmation";
  private static final float GAP = 18;
  private static final float COLUMN = (Paper.WIDTH - 2 * Paper.MARGIN - 2 * GAP) / 3;
  private static final float CODE = 132;

  /** Letters of a name from which on it is set smaller, and after which it is cut. */
  private static final int LONG = 80;

  private static final int LONGEST = 400;

  private final Countries countries;
  private final String origin;

  /**
   * Draws papers.
   *
   * @param baseUrl where the portal is reached
   */
  @Inject
  public ConfirmationPaper(
      Countries countries,
      @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
          String baseUrl) {
    this.countries = countries;
    this.origin = baseUrl.replaceFirst("/$", "");
  }

  /** For the container's proxy only. */
  ConfirmationPaper() {
    this(Countries.of(FactCollection.empty()), "");
  }

  /** The PDF. */
  public byte[] of(IssuedConfirmation issued) {
    String title = texts(issued.locale()).get("title", Map.of()) + " " + issued.number();
    try (Paper paper = new Paper(title, issued.locale().tag())) {
      float y = 56;
      String name = shortened(issued.person().fullName());
      float size = name.length() > LONG ? 11 : 20;
      PDStructureElement who = paper.part(StandardStructureTypes.H1, null, null);
      y = paper.text(who, name, Paper.MARGIN, y, 3 * COLUMN + 2 * GAP, size, 0);
      PDStructureElement number = paper.part(StandardStructureTypes.P, null, null);
      y = paper.text(number, issued.number(), Paper.MARGIN, y + 4, 3 * COLUMN, 12, 0.3f);
      paper.rule(y + 8);
      float top = y + 20;
      float bottom = top;
      float x = Paper.MARGIN;
      for (ReaderLocale locale : ReaderLocale.values()) {
        bottom = Math.max(bottom, column(paper, issued, locale, x, top));
        x += COLUMN + GAP;
      }
      paper.rule(bottom + 8);
      check(paper, issued, bottom + 24);
      return paper.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One sheet is one sheet. */
  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private float column(
      Paper paper, IssuedConfirmation issued, ReaderLocale locale, float x, float top)
      throws IOException {
    MailTexts texts = texts(locale);
    PDStructureElement column = paper.part(StandardStructureTypes.SECT, null, locale.tag());
    PDStructureElement title = paper.part(StandardStructureTypes.H2, column, null);
    float y = paper.text(title, texts.get("title", Map.of()), x, top, COLUMN, 13, 0) + 8;
    PDStructureElement list = paper.part(StandardStructureTypes.L, column, null);
    for (Map.Entry<String, String> pair : said(issued, locale).entrySet()) {
      PDStructureElement item = paper.part(StandardStructureTypes.LI, list, null);
      PDStructureElement name = paper.part(StandardStructureTypes.LBL, item, null);
      y = paper.text(name, texts.get(pair.getKey(), Map.of()), x, y, COLUMN, 7.5f, 0.3f);
      PDStructureElement value = paper.part(StandardStructureTypes.L_BODY, item, null);
      y = paper.text(value, pair.getValue(), x, y, COLUMN, 10, 0) + 6;
    }
    PDStructureElement note = paper.part(StandardStructureTypes.P, column, null);
    return paper.text(note, texts.get("note", Map.of()), x, y + 4, COLUMN, 7.5f, 0.3f);
  }

  private Map<String, String> said(IssuedConfirmation issued, ReaderLocale locale) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("born", locale.words(issued.person().born()));
    said.put("country", country(issued.stay().country(), locale));
    said.put("kind", texts(locale).get("kind." + issued.stay().kind().id(), Map.of()));
    said.put("since", locale.words(issued.stay().since()));
    said.put("registered", locale.words(issued.registeredOn()));
    said.put("number", issued.number());
    said.put("issued", locale.words(issued.issuedOn()));
    return said;
  }

  private String country(String code, ReaderLocale locale) {
    ContentLocale language = ContentLocale.ofTag(locale.tag()).orElseThrow();
    return countries
        .byIso2(code)
        .map(country -> country.name().getOrDefault(language, code))
        .orElse(code);
  }

  private void check(Paper paper, IssuedConfirmation issued, float top) throws IOException {
    String address =
        origin
            + RegistrationAddress.register(issued.locale(), "confirmation")
            + "/"
            + issued.code().value();
    paper.figure(address, squares -> scan(squares, address, Paper.MARGIN, top));
    float x = Paper.MARGIN + CODE + GAP;
    float width = Paper.WIDTH - Paper.MARGIN - x;
    float y = top + 4;
    for (ReaderLocale locale : ReaderLocale.values()) {
      PDStructureElement how = paper.part(StandardStructureTypes.P, null, locale.tag());
      y = paper.text(how, texts(locale).get("check", Map.of()), x, y, width, 9, 0) + 6;
    }
    PDStructureElement where = paper.part(StandardStructureTypes.P, null, null);
    paper.text(where, address, x, y, width, 7.5f, 0.3f);
  }

  private static void scan(Paper.Squares squares, String address, float x, float y)
      throws IOException {
    Map<EncodeHintType, Object> hints =
        Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);
    BitMatrix code;
    try {
      code = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
    } catch (WriterException e) {
      throw new IOException(e);
    }
    float side = CODE / code.getWidth();
    for (int row = 0; row < code.getHeight(); row++) {
      for (int column = 0; column < code.getWidth(); column++) {
        if (code.get(column, row)) {
          squares.add(x + column * side, y + row * side, side);
        }
      }
    }
  }

  private static MailTexts texts(ReaderLocale locale) {
    return MailTexts.of(BUNDLE, locale);
  }
}
