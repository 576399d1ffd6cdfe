package az.migrationportal.registration.provider;

import az.migrationportal.registration.locale.ReaderLocale;

/**
 * A way to the provider that has begun.
 *
 * @param purpose what it is for
 * @param locale of the page that it began on and leads back to
 * @param state comes back from the provider in an address
 * @param nonce comes back inside the ID token
 * @param verifier of PKCE (RFC 7636), for the exchange of the code
 */
public record IdentityRequest(
    Purpose purpose, ReaderLocale locale, String state, String nonce, String verifier) {

  /** What is done with the identity that comes back. */
  public enum Purpose {
    /** It is linked to the registration of the session. */
    LINK,
    /** It opens the registration it is linked to. */
    SIGN_IN
  }

  /** Says nothing: it would let somebody finish it. */
  @Override
  public String toString() {
    return "a way to the provider";
  }
}
