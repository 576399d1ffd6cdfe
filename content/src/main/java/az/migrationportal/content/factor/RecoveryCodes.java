package az.migrationportal.content.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Codes for the day the telephone is lost: 80 random bits each, random enough for a plain SHA-256
 * to hide them. Letters and digits that look alike are not used; case, spaces and hyphens do not
 * count.
 */
final class RecoveryCodes {
  static final int COUNT = 10;

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz023456789";
  private static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RecoveryCodes() {}

  /** Ten new ones, such as {@code k3fd-92xm-7qpa-ht4w}. */
  static List<String> generate() {
    return Stream.generate(RecoveryCodes::one).limit(COUNT).toList();
  }

  static String hash(String code) {
    String plain = code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(plain.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String one() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
