package az.migrationportal.content.media.file;

import java.util.List;
import java.util.Optional;

/**
 * Finds a second file in a file: an archive behind it, markup or another document within it, or
 * bytes behind the end of an image. Files are written anew anyway; one that was made to be two
 * things was made to deceive, and is refused rather than cleaned.
 */
final class SecondKind {

  private static final List<String> MARKUP =
      List.of("<script", "<!doctype", "<html", "<?php", "<iframe");

  private static final List<String> ARCHIVES = List.of("Rar!\u001a\u0007", "7z\u00bc\u00af'\u001c");

  private static final int ZIP_END = 22;
  private static final int LONGEST_COMMENT = 0xffff;

  private SecondKind() {}

  /** What the file is besides; empty where nothing was found. */
  static Optional<String> in(FileKind kind, byte[] bytes) {
    if (hasArchiveBehind(bytes)) {
      return Optional.of("ZIP");
    }
    for (String archive : ARCHIVES) {
      if (indexOf(bytes, archive) >= 0) {
        return Optional.of("RAR/7z");
      }
    }
    for (String markup : MARKUP) {
      if (indexOf(bytes, markup) >= 0) {
        return Optional.of("HTML");
      }
    }
    if (kind != FileKind.PDF && indexOf(bytes, "%pdf-1.") >= 0) {
      return Optional.of("PDF");
    }
    return hasMore(kind, bytes) ? Optional.of("?") : Optional.empty();
  }

  /** A zip file is found from its end: the record there says how long the comment behind it is. */
  private static boolean hasArchiveBehind(byte[] bytes) {
    int first = Math.max(0, bytes.length - ZIP_END - LONGEST_COMMENT);
    for (int at = bytes.length - ZIP_END; at >= first; at--) {
      if (FileKind.starts(bytes, at, "PK\u0005\u0006")) {
        return true;
      }
    }
    return false;
  }

  /** Whether bytes follow the end of an image; cameras put previews behind a JPEG. */
  private static boolean hasMore(FileKind kind, byte[] bytes) {
    return switch (kind) {
      case PNG -> endOfPng(bytes) >= 0 && endOfPng(bytes) < bytes.length;
      case GIF -> bytes[bytes.length - 1] != 0x3b;
      case WEBP -> {
        long size = 8 + little(bytes, 4);
        yield size + (size & 1) < bytes.length;
      }
      case JPEG, PDF -> false;
    };
  }

  /** Whether the mark is missing with which such a file ends; a reader would not always mind. */
  static boolean breaksOff(FileKind kind, byte[] bytes) {
    return kind == FileKind.PNG && endOfPng(bytes) < 0;
  }

  /** Behind the last chunk; -1 where there is none that is whole. */
  private static long endOfPng(byte[] bytes) {
    long at = 8;
    while (at + 12 <= bytes.length) {
      long length = big(bytes, (int) at);
      boolean last = FileKind.starts(bytes, (int) at + 4, "IEND");
      at += 12 + length;
      if (last) {
        return at <= bytes.length ? at : -1;
      }
    }
    return -1;
  }

  private static long big(byte[] bytes, int at) {
    return (bytes[at] & 0xffL) << 24
        | (bytes[at + 1] & 0xffL) << 16
        | (bytes[at + 2] & 0xffL) << 8
        | (bytes[at + 3] & 0xffL);
  }

  private static long little(byte[] bytes, int at) {
    return (bytes[at] & 0xffL)
        | (bytes[at + 1] & 0xffL) << 8
        | (bytes[at + 2] & 0xffL) << 16
        | (bytes[at + 3] & 0xffL) << 24;
  }

  /** Where a text in lower case stands, ASCII letters of either case; -1 where nowhere. */
  private static int indexOf(byte[] bytes, String text) {
    char first = text.charAt(0);
    for (int at = 0; at <= bytes.length - text.length(); at++) {
      if (lower(bytes[at]) == lower((byte) first) && matches(bytes, at, text)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] bytes, int at, String text) {
    for (int i = 1; i < text.length(); i++) {
      if (lower(bytes[at + i]) != lower((byte) text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int lower(byte value) {
    int unsigned = value & 0xff;
    return unsigned >= 'A' && unsigned <= 'Z' ? unsigned + 32 : unsigned;
  }
}
