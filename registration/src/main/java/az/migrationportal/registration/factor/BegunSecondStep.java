package az.migrationportal.registration.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A second step that was begun, at the only time it can be read.
 *
 * @param secret of the app, in Base32, for typing
 * @param recovery the code that replaces the app once: five groups of four letters and digits
 */
public record BegunSecondStep(String secret, String recovery) {
  /**
   * The address that apps open or read from a picture.
   *
   * @param portal what people call the portal
   * @param number of the registration
   */
  public String uri(String portal, String number) {
    String issuer = encoded(portal);
    return "otpauth://totp/"
        + issuer
        + ":"
        + encoded(number)
        + "?secret="
        + secret
        + "&issuer="
        + issuer;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Says nothing secret. */
  @Override
  public String toString() {
    return "a second step that was begun";
  }
}
