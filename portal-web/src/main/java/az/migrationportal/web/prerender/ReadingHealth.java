package az.migrationportal.web.prerender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says at {@code /health} how many answers are kept and how many sessions were ever begun. */
@Readiness
@ApplicationScoped
public class ReadingHealth implements HealthCheck {

  @Inject PageCache cache;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("reading-pages")
        .withData("sessionsBegun", SessionCount.begun())
        .withData("answersKept", cache.now().size())
        .up()
        .build();
  }
}
