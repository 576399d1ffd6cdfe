package az.migrationportal.web.prerender;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Entity tags as RFC 9110 has them. */
final class EntityTags {

  private static final int BYTES = 12;

  private EntityTags() {}

  /** A strong tag for these bytes; {@code suffix} tells encodings of the same bytes apart. */
  static String strong(byte[] bytes, String suffix) {
    return '"' + fingerprint(bytes) + suffix + '"';
  }

  /** A short strong hash, also for names of files that may be kept for ever. */
  static String fingerprint(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Whether {@code If-None-Match} names this tag. The comparison is weak, as the standard wants it
   * for this header; commas inside a tag are part of it.
   */
  static boolean noneMatchNames(@Nullable String header, String tag) {
    if (header == null) {
      return false;
    }
    if (header.strip().equals("*")) {
      return true;
    }
    int at = 0;
    while (at < header.length()) {
      int open = header.indexOf('"', at);
      int close = open < 0 ? -1 : header.indexOf('"', open + 1);
      if (close < 0) {
        return false;
      }
      if (close + 1 - open == tag.length() && header.startsWith(tag, open)) {
        return true;
      }
      at = close + 1;
    }
    return false;
  }
}
