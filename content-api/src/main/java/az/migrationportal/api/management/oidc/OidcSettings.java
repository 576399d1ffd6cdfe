package az.migrationportal.api.management.oidc;

import az.migrationportal.content.account.Grant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
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

  String clientId() {
    return clientId.orElseThrow();
  }

  String clientSecret() {
    return clientSecret.orElseThrow();
  }

  String rolesClaim() {
    return rolesClaim;
  }

  URI callback() {
    return URI.create(baseUrl + CALLBACK);
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
