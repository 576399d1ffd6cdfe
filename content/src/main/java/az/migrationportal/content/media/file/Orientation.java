package az.migrationportal.content.media.file;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Turns an image as its camera says it was held: what tells so is not kept with the image. */
final class Orientation {

  private Orientation() {}

  /** The image upright, in sRGB, with 8 bits a channel. */
  static BufferedImage upright(BufferedImage image, @Nullable IIOMetadata metadata) {
    String held = metadata == null ? "Normal" : held(metadata);
    int width = image.getWidth();
    int height = image.getHeight();
    AffineTransform turn =
        switch (held) {
          case "FlipH" -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case "Rotate180" -> new AffineTransform(-1, 0, 0, -1, width, height);
          case "FlipV" -> new AffineTransform(1, 0, 0, -1, 0, height);
          case "FlipVRotate90" -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case "Rotate270" -> new AffineTransform(0, 1, -1, 0, height, 0);
          case "FlipHRotate90" -> new AffineTransform(0, -1, -1, 0, height, width);
          case "Rotate90" -> new AffineTransform(0, -1, 1, 0, 0, width);
          default -> new AffineTransform();
        };
    boolean swapped = turn.getScaleX() == 0;
    BufferedImage upright =
        new BufferedImage(
            swapped ? height : width,
            swapped ? width : height,
            image.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_INT_ARGB
                : BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = upright.createGraphics();
    graphics.drawImage(image, turn, null);
    graphics.dispose();
    return upright;
  }

  private static String held(IIOMetadata metadata) {
    if (!metadata.isStandardMetadataFormatSupported()) {
      return "Normal";
    }
    Node tree = metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
    NodeList found = ((Element) tree).getElementsByTagName("ImageOrientation");
    return found.getLength() == 0 ? "Normal" : ((Element) found.item(0)).getAttribute("value");
  }
}
