package az.migrationportal.api.provider;

import java.net.URI;

/**
 * An OpenID provider as an operator configured it.
 *
 * @param callback where it leads browsers back to
 */
public record Provider(String issuer, String clientId, String clientSecret, URI callback) {

  /** Without the secret. */
  @Override
  public String toString() {
    return "provider " + issuer;
  }
}
