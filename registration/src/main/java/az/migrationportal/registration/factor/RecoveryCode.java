package az.migrationportal.registration.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * The code for the day a telephone is lost: 100 random bits, enough for a plain hash to hide them,
 * in the letters of Base32. Typed with blanks, hyphens and small letters, or without.
 */
final class RecoveryCode {
  static final int RANDOM_BYTES = 15;

  private static final int LETTERS = 20;
  private static final int GROUP = 4;

  private RecoveryCode() {}

  /** As people write it down, such as {@code K3FD-92XM-…}. */
  static String of(byte[] random) {
    String letters = AppCodes.base32(random).substring(0, LETTERS);
    StringBuilder code = new StringBuilder(letters);
    for (int at = LETTERS - GROUP; at > 0; at -= GROUP) {
      code.insert(at, '-');
    }
    return code.toString();
  }

  static byte[] hash(String typed) {
    String plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    try {
      return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java machine", e);
    }
  }
}
