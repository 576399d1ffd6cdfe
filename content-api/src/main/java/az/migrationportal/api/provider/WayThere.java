package az.migrationportal.api.provider;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The address that a browser is led to: authorization code flow with PKCE (RFC 7636).
 *
 * @param scope what is asked for, beginning with {@code openid}
 * @param state comes back in the address
 * @param nonce comes back inside the ID token
 * @param verifier kept here; its hash goes along
 */
public record WayThere(String scope, String state, String nonce, String verifier) {

  /** The address at the provider's door. */
  public URI at(URI door, Provider provider) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("client_id", provider.clientId());
    query.put("redirect_uri", provider.callback().toString());
    query.put("scope", scope);
    query.put("state", state);
    query.put("nonce", nonce);
    query.put("code_challenge", challenge());
    query.put("code_challenge_method", "S256");
    String joint = door.getRawQuery() == null ? "?" : "&";
    return URI.create(door + joint + ProviderClient.form(query));
  }

  private String challenge() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Says nothing: it would let somebody finish it. */
  @Override
  public String toString() {
    return "a way to the provider";
  }
}
