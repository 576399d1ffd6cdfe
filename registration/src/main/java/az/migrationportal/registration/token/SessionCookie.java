package az.migrationportal.registration.token;

import java.util.Arrays;
import java.util.Optional;

/**
 * The cookies of people who have signed in, each with a {@link SecretToken} as its value. Readers
 * never get one.
 */
public enum SessionCookie {
  REGISTRANT("portal-registrant"),
  OFFICER("portal-officer");

  private final String cookie;

  SessionCookie(String cookie) {
    this.cookie = cookie;
  }

  /** The name of the cookie. */
  public String cookie() {
    return cookie;
  }

  /** The one with this name. */
  public static Optional<SessionCookie> named(String cookie) {
    return Arrays.stream(values()).filter(known -> known.cookie.equals(cookie)).findFirst();
  }
}
