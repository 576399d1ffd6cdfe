package az.migrationportal.registration.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What opens a saved answer, or confirms its address: 192 bits that cannot be guessed. Stored as a
 * hash only; {@link Tokens} can write it again for a mail.
 */
public final class AnswerToken {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");
  private static final int BYTES = 24;

  private final String value;

  private AnswerToken(String value) {
    this.value = value;
  }

  /** Reads what stood in an address; empty where it can be no token. */
  public static Optional<AnswerToken> of(String text) {
    return text.length() == 32 && FORM.matcher(text).matches()
        ? Optional.of(new AnswerToken(text))
        : Optional.empty();
  }

  static AnswerToken of(byte[] hash) {
    return new AnswerToken(
        Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES)));
  }

  /** As it stands in an address. */
  public String value() {
    return value;
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java machine", e);
    }
  }

  /** Says nothing: a token in a log would open the answer. */
  @Override
  public String toString() {
    return "a token";
  }
}
