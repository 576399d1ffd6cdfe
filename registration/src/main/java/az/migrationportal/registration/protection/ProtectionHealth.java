package az.migrationportal.registration.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells operators whether personal data can be read. Never down: readers are served all the same.
 */
@Readiness
@ApplicationScoped
public class ProtectionHealth implements HealthCheck {

  @Inject private KeyState state;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("personal-data").up().withData("key", state.state()).build();
  }
}
