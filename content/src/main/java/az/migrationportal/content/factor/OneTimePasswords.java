package az.migrationportal.content.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** RFC 6238 as every authenticator reads it: SHA-1, six digits, steps of 30 seconds. */
final class OneTimePasswords {
  /** 160 bits, as RFC 4226 recommends; a multiple of five bits, so that Base32 needs no padding. */
  static final int SECRET_BYTES = 20;

  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator();
  private static final long STEP_SECONDS = CODES.getTimeStep().toSeconds();
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private OneTimePasswords() {}

  /**
   * The step whose code this is: the present one, the one before or the one after, because clocks
   * differ. Steps that were used before, and older ones, match nothing.
   */
  static OptionalLong step(byte[] secret, String code, Instant now, long lastUsed) {
    long present = now.getEpochSecond() / STEP_SECONDS;
    OptionalLong found = OptionalLong.empty();
    for (long step = present - 1; step <= present + 1; step++) {
      boolean same = MessageDigest.isEqual(bytes(code), bytes(code(secret, step)));
      if (same && step > lastUsed) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  static String code(byte[] secret, long step) {
    try {
      return CODES.generateOneTimePasswordString(
          new SecretKeySpec(secret, "HmacSHA1"),
          Instant.ofEpochSecond(step * STEP_SECONDS),
          Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /** RFC 4648, for secrets of {@link #SECRET_BYTES}. */
  static String base32(byte[] secret) {
    String digits = new BigInteger(1, secret).toString(32);
    StringBuilder text = new StringBuilder("A".repeat(secret.length * 8 / 5 - digits.length()));
    digits.chars().forEach(digit -> text.append(BASE32.charAt(Character.digit(digit, 32))));
    return text.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
