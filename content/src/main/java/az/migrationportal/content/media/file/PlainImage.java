package az.migrationportal.content.media.file;

/**
 * Tells whether an image holds nothing but pixels, as all do that were written here: no notes, no
 * profile, nothing behind the end. Such a file may be kept as it is, under the address it has.
 */
final class PlainImage {

  private static final int JFIF_LENGTH = 16;
  private static final int COLOURS = 3;

  private PlainImage() {}

  static boolean is(FileKind kind, byte[] bytes) {
    return switch (kind) {
      case JPEG -> isPlainJpeg(bytes);
      case PNG -> isPlainPng(bytes);
      case GIF, WEBP, PDF -> false;
    };
  }

  /** Tables, one frame of three colours, scans, and the end where the file ends. */
  private static boolean isPlainJpeg(byte[] bytes) {
    int at = 2;
    while (at + 4 <= bytes.length && unsigned(bytes, at) == 0xff) {
      int marker = unsigned(bytes, at + 1);
      int length = unsigned(bytes, at + 2) << 8 | unsigned(bytes, at + 3);
      boolean known =
          switch (marker) {
            case 0xe0 -> length == JFIF_LENGTH && FileKind.starts(bytes, at + 4, "JFIF\u0000");
            case 0xc0, 0xc2 ->
                at + 9 < bytes.length
                    && unsigned(bytes, at + 9) == COLOURS
                    && length == 8 + 3 * COLOURS;
            case 0xc4, 0xda, 0xdb, 0xdd -> true;
            default -> false;
          };
      if (!known || length < 2) {
        return false;
      }
      at += 2 + length;
      if (marker == 0xda) {
        at = endOfScan(bytes, at);
        if (at == bytes.length - 2 && unsigned(bytes, at + 1) == 0xd9) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the next marker stands that is no part of the packed pixels. */
  private static int endOfScan(byte[] bytes, int from) {
    int at = from;
    while (at + 1 < bytes.length) {
      int next = unsigned(bytes, at + 1);
      boolean within = next == 0 || (next >= 0xd0 && next <= 0xd7);
      if (unsigned(bytes, at) == 0xff && !within) {
        return at;
      }
      at++;
    }
    return bytes.length;
  }

  /** Header, palette, transparency, pixels and the end. */
  private static boolean isPlainPng(byte[] bytes) {
    int at = 8;
    while (at + 12 <= bytes.length) {
      boolean known =
          FileKind.starts(bytes, at + 4, "IHDR")
              || FileKind.starts(bytes, at + 4, "PLTE")
              || FileKind.starts(bytes, at + 4, "tRNS")
              || FileKind.starts(bytes, at + 4, "IDAT");
      int length =
          unsigned(bytes, at) << 24
              | unsigned(bytes, at + 1) << 16
              | unsigned(bytes, at + 2) << 8
              | unsigned(bytes, at + 3);
      if (FileKind.starts(bytes, at + 4, "IEND")) {
        return length == 0 && at + 12 == bytes.length;
      }
      if (!known || length < 0 || length > bytes.length - at - 12) {
        return false;
      }
      at += 12 + length;
    }
    return false;
  }

  private static int unsigned(byte[] bytes, int at) {
    return bytes[at] & 0xff;
  }
}
