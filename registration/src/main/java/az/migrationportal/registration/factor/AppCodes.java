package az.migrationportal.registration.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes as every authenticator app makes them: RFC 6238, SHA-1, six digits, 30 seconds. */
final class AppCodes {
  /** 160 bits, as RFC 4226 recommends. */
  static final int SECRET_BYTES = 20;

  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator();
  private static final long SECONDS = CODES.getTimeStep().toSeconds();
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private AppCodes() {}

  /**
   * The time step that a code belongs to: now, the one before or the one after, because clocks
   * differ, and later than the last that was used; empty where it is no such code.
   */
  static OptionalLong step(byte[] secret, String typed, Instant now, long lastUsed) {
    byte[] digits = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
    long present = now.getEpochSecond() / SECONDS;
    return LongStream.rangeClosed(present - 1, present + 1)
        .filter(step -> step > lastUsed)
        .filter(step -> MessageDigest.isEqual(digits, code(secret, step)))
        .findFirst();
  }

  private static byte[] code(byte[] secret, long step) {
    try {
      return CODES
          .generateOneTimePasswordString(
              new SecretKeySpec(secret, "HmacSHA1"),
              Instant.ofEpochSecond(step * SECONDS),
              Locale.ROOT)
          .getBytes(StandardCharsets.UTF_8);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("HMAC-SHA-1 is missing in this Java machine", e);
    }
  }

  /** Base32 (RFC 4648) without padding, for a number of bits that needs none. */
  static String base32(byte[] bytes) {
    BigInteger number = new BigInteger(1, bytes);
    StringBuilder text = new StringBuilder();
    for (int shift = bytes.length * 8 - BITS; shift >= 0; shift -= BITS) {
      text.append(LETTERS.charAt(number.shiftRight(shift).intValue() & (LETTERS.length() - 1)));
    }
    return text.toString();
  }
}
