package az.migrationportal.content.media.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken, known by how they begin. */
enum FileKind {
  PNG,
  JPEG,
  GIF,
  WEBP,
  PDF;

  private static final int HEAD = 1024;

  /**
   * The kind of a file whose first byte is the first of its signature; nothing may stand before.
   */
  static Optional<FileKind> of(byte[] bytes) {
    if (starts(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (starts(bytes, 0, "\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    if (starts(bytes, 0, "GIF87a") || starts(bytes, 0, "GIF89a")) {
      return Optional.of(GIF);
    }
    if (starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP")) {
      return Optional.of(WEBP);
    }
    return starts(bytes, 0, "%PDF-") ? Optional.of(PDF) : Optional.empty();
  }

  /** Whether an unknown file looks like markup that a browser may run. */
  static boolean isMarkup(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .replace("\u0000", "")
            .toLowerCase(Locale.ROOT);
    return head.contains("<svg")
        || head.contains("<?xml")
        || head.contains("<!doctype")
        || head.contains("<html")
        || head.contains("<script");
  }

  /** Whether the Latin-1 characters of a text stand at a place. */
  static boolean starts(byte[] bytes, int at, String text) {
    if (at < 0 || bytes.length - at < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ((bytes[at + i] & 0xff) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
