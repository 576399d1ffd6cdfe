package az.migrationportal.api.management.oidc;

import az.migrationportal.api.provider.Provider;
import az.migrationportal.content.account.Grant;
import az.migrationportal.content.provider.ProviderPerson;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.ParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The provider as the operator names it. */
@ApplicationScoped
public class OidcSettings {
  private static final String CALLBACK = "/api/v1/manage/oidc/callback";

  @Inject
  @ConfigProperty(name = "portal.oidc.issuer")
  Optional<String> issuer;

  @Inject
  @ConfigProperty(name = "portal.oidc.client.id")
  Optional<String> clientId;

  @Inject
  @ConfigProperty(name = "portal.oidc.client.secret")
  Optional<String> clientSecret;

  @Inject
  @ConfigProperty(name = "portal.oidc.roles.claim", defaultValue = "groups")
  String rolesClaim;

  @Inject
  @ConfigProperty(name = "portal.oidc.roles.map")
  Optional<String> rolesMap;

  @Inject
  @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
  String baseUrl;

  /** Whether issuer, client id and secret are all there. */
  boolean isOn() {
    return issuer.isPresent() && clientId.isPresent() && clientSecret.isPresent();
  }

  String issuer() {
    return issuer.orElseThrow();
  }

  Provider provider() {
    return new Provider(
        issuer(),
        clientId.orElseThrow(),
        clientSecret.orElseThrow(),
        URI.create(baseUrl + CALLBACK));
  }

  /**
   * Whom an ID token vouches for, and the roles that the groups it names stand for.
   *
   * @throws ParseException where a claim is not of its kind
   */
  ProviderPerson person(JWTClaimsSet claims) throws ParseException {
    return new ProviderPerson(
        claims.getIssuer(),
        claims.getSubject(),
        Optional.ofNullable(claims.getStringClaim("preferred_username")).orElse(""),
        Boolean.TRUE.equals(claims.getClaim("email_verified")),
        roles(groups(claims)));
  }

  private List<String> groups(JWTClaimsSet claims) throws ParseException {
    if (claims.getClaim(rolesClaim) instanceof String one) {
      return List.of(one);
    }
    return Optional.ofNullable(claims.getStringListClaim(rolesClaim)).orElse(List.of());
  }

  /** Whether readers reach the portal over TLS, so that a cookie may be kept to it. */
  boolean isSecure() {
    return baseUrl.startsWith("https:");
  }

  /**
   * What groups stand for, by the setting {@code portal.oidc.roles.map}: pairs such as {@code
   * editors=author, russian=translator:ru}, several for one group.
   */
  Set<Grant> roles(List<String> groups) {
    return roles(rolesMap.orElse(""), groups);
  }

  static Set<Grant> roles(String map, List<String> groups) {
    Set<Grant> roles = new HashSet<>();
    for (String pair : map.split(",", -1)) {
      String[] sides = pair.strip().split("\\s*=\\s*", -1);
      if (sides.length == 2 && groups.contains(sides[0])) {
        Arrays.stream(sides[1].split(" +", -1))
            .forEach(word -> Grant.ofWord(word).ifPresent(roles::add));
      }
    }
    return roles;
  }
}
