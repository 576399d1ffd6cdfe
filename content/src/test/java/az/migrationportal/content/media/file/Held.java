package az.migrationportal.content.media.file;

import java.awt.image.BufferedImage;

/**
 * What a camera's sensor sees of an upright scene. The numbers are those of Exif 2.32, 4.6.4.A:
 * they say which side of the scene row 0 and column 0 of the file are.
 */
final class Held {

  private Held() {}

  static BufferedImage as(int orientation, BufferedImage upright) {
    int width = upright.getWidth();
    int height = upright.getHeight();
    boolean swapped = orientation > 4;
    BufferedImage seen =
        new BufferedImage(
            swapped ? height : width, swapped ? width : height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int right = width - 1 - x;
        int below = height - 1 - y;
        int toX =
            switch (orientation) {
              case 2, 3 -> right;
              case 5, 6 -> y;
              case 7, 8 -> below;
              default -> x;
            };
        int toY =
            switch (orientation) {
              case 3, 4 -> below;
              case 5, 8 -> x;
              case 6, 7 -> right;
              default -> y;
            };
        seen.setRGB(toX, toY, upright.getRGB(x, y));
      }
    }
    return seen;
  }
}
