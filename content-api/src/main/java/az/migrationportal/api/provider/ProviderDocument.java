package az.migrationportal.api.provider;

import jakarta.json.JsonObject;
import java.net.URI;

/** Where the provider's doors are, as it says itself (OpenID Connect Discovery 1.0). */
public record ProviderDocument(URI authorization, URI token, URI keys) {

  /**
   * Reads the document.
   *
   * @throws ProviderUnreachable where it is another issuer's, or names no doors
   */
  static ProviderDocument of(JsonObject json, String issuer) throws ProviderUnreachable {
    try {
      if (!json.getString("issuer").equals(issuer)) {
        throw new IllegalArgumentException("issuer " + json.getString("issuer"));
      }
      return new ProviderDocument(
          URI.create(json.getString("authorization_endpoint")),
          URI.create(json.getString("token_endpoint")),
          URI.create(json.getString("jwks_uri")));
    } catch (RuntimeException e) {
      throw new ProviderUnreachable("no usable discovery document of " + issuer, e);
    }
  }
}
