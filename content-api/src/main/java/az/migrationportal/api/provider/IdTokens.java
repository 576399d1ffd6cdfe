package az.migrationportal.api.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Checks ID tokens (OpenID Connect Core 1.0, section 3.1.3.7): signed by a key of the provider with
 * an asymmetric algorithm, by this issuer, for this client alone, in time, for this sign-in.
 */
@ApplicationScoped
public class IdTokens {
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private final Map<URI, JWKSource<SecurityContext>> keys = new HashMap<>();

  /**
   * What the token says.
   *
   * @throws ProviderRefused where anything about it does not hold
   */
  public JWTClaimsSet claims(Provider provider, String token, String nonce, URI keyAddress)
      throws ProviderRefused {
    try {
      DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
      processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, source(keyAddress)));
      processor.setJWTClaimsSetVerifier(
          new DefaultJWTClaimsVerifier<>(
              provider.clientId(),
              new JWTClaimsSet.Builder().issuer(provider.issuer()).claim("nonce", nonce).build(),
              Set.of("sub", "iat", "exp", "aud")));
      JWTClaimsSet claims = processor.process(token, null);
      String party = claims.getStringClaim("azp");
      if (claims.getAudience().size() > 1
          || (party != null && !party.equals(provider.clientId()))) {
        throw new ProviderRefused("the ID token is for others too");
      }
      return claims;
    } catch (BadJOSEException | JOSEException | ParseException | MalformedURLException e) {
      throw new ProviderRefused("the ID token does not hold", e);
    }
  }

  private synchronized JWKSource<SecurityContext> source(URI address) throws MalformedURLException {
    JWKSource<SecurityContext> known = keys.get(address);
    if (known == null) {
      known = JWKSourceBuilder.<SecurityContext>create(address.toURL()).retrying(true).build();
      keys.put(address, known);
    }
    return known;
  }
}
