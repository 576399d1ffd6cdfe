package az.migrationportal.tests.authenticator;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** RFC 6238, written anew so that the portal's own library is not checked against itself. */
public final class Authenticator {
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int SECRET_BYTES = 20;

  private Authenticator() {}

  /** The six digits shown at a moment. */
  public static String code(String secret, Instant moment) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(decoded(secret), "HmacSHA1"));
      byte[] hash =
          mac.doFinal(ByteBuffer.allocate(8).putLong(moment.getEpochSecond() / 30).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
      return Integer.toString(1_000_000 + number % 1_000_000).substring(1);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] decoded(String secret) {
    BigInteger number = BigInteger.ZERO;
    for (int i = 0; i < secret.length(); i++) {
      number = number.shiftLeft(5).add(BigInteger.valueOf(BASE32.indexOf(secret.charAt(i))));
    }
    byte[] bytes = new byte[SECRET_BYTES];
    byte[] given = number.toByteArray();
    int length = Math.min(given.length, SECRET_BYTES);
    System.arraycopy(given, given.length - length, bytes, SECRET_BYTES - length, length);
    return bytes;
  }
}
