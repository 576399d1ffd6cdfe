package az.migrationportal.web.component;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** A QR code as a drawing in the page: dark on light in every theme, as cameras need it. */
public final class QrPicture {
  /** Pixels: a camera tells three of a module apart. */
  private static final int MODULE = 3;

  private static final int LEAST = 200;

  private QrPicture() {}

  /** Draws a text; hidden from those who listen, so say the text beside it. */
  public static Tag of(String text) {
    BitMatrix code;
    try {
      code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of());
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.getHeight(); y++) {
      for (int x = 0; x < code.getWidth(); x++) {
        if (code.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    String size = Integer.toString(Math.max(LEAST, MODULE * code.getWidth()));
    return Tag.safe(
            "svg",
            "<rect width='100%' height='100%' fill='#fff'/><path fill='#000' d='" + path + "'/>")
        .attr("viewBox", "0 0 " + code.getWidth() + " " + code.getHeight())
        .attr("width", size)
        .attr("height", size)
        .attr("shape-rendering", "crispEdges")
        .attr("aria-hidden", "true");
  }
}
