package az.migrationportal.registration.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether people may sign in by a provider, and what they call it. */
@ApplicationScoped
public class ProviderOffer {
  @Inject
  @ConfigProperty(name = "portal.registration.oidc.issuer")
  Optional<String> issuer;

  @Inject
  @ConfigProperty(name = "portal.registration.oidc.name", defaultValue = "OpenID Connect")
  String name;

  /** The provider's name as people know it; empty where none is configured. */
  public Optional<String> name() {
    return issuer.map(configured -> name);
  }
}
