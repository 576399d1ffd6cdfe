package az.migrationportal.api.registration;

import az.migrationportal.api.provider.Provider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The provider that registrants may sign in by, as the operator names it; not the editors'. */
@ApplicationScoped
class RegistrantProvider {
  private static final String CALLBACK = "/api/v1/registration/provider/callback";

  @Inject
  @ConfigProperty(name = "portal.registration.oidc.issuer")
  Optional<String> issuer;

  @Inject
  @ConfigProperty(name = "portal.registration.oidc.client.id")
  Optional<String> clientId;

  @Inject
  @ConfigProperty(name = "portal.registration.oidc.client.secret")
  Optional<String> clientSecret;

  @Inject
  @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
  String baseUrl;

  /** Empty where issuer, client id and secret are not all there. */
  Optional<Provider> find() {
    return issuer.flatMap(
        who ->
            clientId.flatMap(
                id ->
                    clientSecret.map(
                        secret ->
                            new Provider(
                                who,
                                id,
                                secret,
                                URI.create(baseUrl.replaceFirst("/$", "") + CALLBACK)))));
  }
}
