package az.migrationportal.registration.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What opens something to whoever holds it: 192 bits that cannot be guessed. Stored as a hash only;
 * {@link SecretTokens} can write some of them again for a mail.
 */
public final class SecretToken {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;

  private final String value;

  private SecretToken(String value) {
    this.value = value;
  }

  /** Reads what stood in an address; empty where it can be no token. */
  public static Optional<SecretToken> of(String text) {
    return text.length() == 32 && FORM.matcher(text).matches()
        ? Optional.of(new SecretToken(text))
        : Optional.empty();
  }

  /** A new one. */
  public static SecretToken random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return of(bytes);
  }

  static SecretToken of(byte[] hash) {
    return new SecretToken(
        Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES)));
  }

  /** As it stands in an address. */
  public String value() {
    return value;
  }

  /** What is stored of it: SHA-256. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java machine", e);
    }
  }

  /** Says nothing: a token in a log would open what it opens. */
  @Override
  public String toString() {
    return "a token";
  }
}
