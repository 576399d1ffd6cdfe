package az.migrationportal.content.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A secret at the only moment it can be read.
 *
 * @param secret in Base32, for typing
 * @param uri {@code otpauth:}, for drawing as a QR code
 */
public record EnrolledSecret(String secret, String uri) {
  private static final String ISSUER = "Migration portal";

  static EnrolledSecret of(String account, byte[] secret) {
    String text = OneTimePasswords.base32(secret);
    return new EnrolledSecret(
        text,
        "otpauth://totp/"
            + encoded(ISSUER + ":" + account)
            + "?secret="
            + text
            + "&issuer="
            + encoded(ISSUER)
            + "&algorithm=SHA1&digits=6&period=30");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
