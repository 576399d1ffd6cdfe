package az.migrationportal.content.media.file;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The forms in which an image is served: whole as JPEG or PNG, and as WebP in each width that a
 * page may ask for. Nothing of the uploaded file but its pixels is in them.
 */
final class ImageForms {

  /** No screen of a reader shows a text's image wider. */
  static final int WIDEST = 2560;

  private static final int[] WIDTHS = {320, 640, 1280};

  private ImageForms() {}

  /** The image whole, written anew. */
  static FileForm main(BufferedImage upright, FileKind kind) throws IOException {
    BufferedImage whole = narrowed(upright, WIDEST);
    return isPhoto(whole, kind) ? ImageWriting.jpeg(whole) : ImageWriting.png(whole);
  }

  /**
   * What pages ask for besides. It is made of the main form as that is read again, so that whoever
   * has the main form has all.
   */
  static List<FileForm> smaller(BufferedImage whole, FileKind kind) throws IOException {
    boolean photo = isPhoto(whole, kind);
    List<FileForm> smaller = new ArrayList<>();
    for (int width : WIDTHS) {
      if (width < whole.getWidth()) {
        smaller.add(form(narrowed(whole, width), photo));
      }
    }
    if (ImageWriting.knowsWebp()) {
      smaller.add(ImageWriting.webp(whole, photo));
    }
    return smaller;
  }

  private static boolean isPhoto(BufferedImage whole, FileKind kind) {
    return kind == FileKind.JPEG || (kind == FileKind.WEBP && !whole.getColorModel().hasAlpha());
  }

  private static FileForm form(BufferedImage image, boolean photo) throws IOException {
    if (ImageWriting.knowsWebp()) {
      return ImageWriting.webp(image, photo);
    }
    return photo ? ImageWriting.jpeg(image) : ImageWriting.png(image);
  }

  /** The image no wider than a width; halved as often as that goes, which keeps fine lines. */
  private static BufferedImage narrowed(BufferedImage image, int width) {
    BufferedImage result = image;
    while (result.getWidth() > width) {
      int next = Math.max(width, (result.getWidth() + 1) / 2);
      int height =
          (int) Math.max(1, Math.round(1.0 * result.getHeight() * next / result.getWidth()));
      result = scaled(result, next, height);
    }
    return result;
  }

  private static BufferedImage scaled(BufferedImage image, int width, int height) {
    BufferedImage result = new BufferedImage(width, height, image.getType());
    Graphics2D graphics = result.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return result;
  }
}
