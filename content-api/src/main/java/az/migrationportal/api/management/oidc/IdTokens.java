package az.migrationportal.api.management.oidc;

import az.migrationportal.content.provider.ProviderPerson;
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
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  @Inject OidcSettings settings;

  private @Nullable Keys keys;

  private record Keys(URI address, JWKSource<SecurityContext> source) {}

  /**
   * Whom the token vouches for.
   *
   * @throws ProviderRefused where anything about it does not hold
   */
  ProviderPerson person(String token, String nonce, URI keyAddress) throws ProviderRefused {
    try {
      DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
      processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, source(keyAddress)));
      processor.setJWTClaimsSetVerifier(
          new DefaultJWTClaimsVerifier<>(
              settings.clientId(),
              new JWTClaimsSet.Builder().issuer(settings.issuer()).claim("nonce", nonce).build(),
              Set.of("sub", "iat", "exp", "aud")));
      return person(processor.process(token, null));
    } catch (BadJOSEException | JOSEException | ParseException | MalformedURLException e) {
      throw new ProviderRefused("the ID token does not hold", e);
    }
  }

  private ProviderPerson person(JWTClaimsSet claims) throws ParseException, ProviderRefused {
    String party = claims.getStringClaim("azp");
    if (claims.getAudience().size() > 1 || (party != null && !party.equals(settings.clientId()))) {
      throw new ProviderRefused("the ID token is for others too");
    }
    return new ProviderPerson(
        claims.getIssuer(),
        claims.getSubject(),
        Optional.ofNullable(claims.getStringClaim("preferred_username")).orElse(""),
        Boolean.TRUE.equals(claims.getClaim("email_verified")),
        settings.roles(groups(claims)));
  }

  private List<String> groups(JWTClaimsSet claims) throws ParseException {
    Object claim = claims.getClaim(settings.rolesClaim());
    if (claim instanceof String one) {
      return List.of(one);
    }
    return Optional.ofNullable(claims.getStringListClaim(settings.rolesClaim())).orElse(List.of());
  }

  private synchronized JWKSource<SecurityContext> source(URI address) throws MalformedURLException {
    Keys known = keys;
    if (known == null || !known.address().equals(address)) {
      known =
          new Keys(
              address,
              JWKSourceBuilder.<SecurityContext>create(address.toURL()).retrying(true).build());
      keys = known;
    }
    return known.source();
  }
}
