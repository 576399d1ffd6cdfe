package az.migrationportal.api.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once search has caught up; from then on it tells how far it is behind. */
@Readiness
@ApplicationScoped
public class SearchIndexHealth implements HealthCheck {
  private static final String NAME = "search-index";

  @Inject FeedState state;
  @Inject SearchFeed feed;

  @Override
  public HealthCheckResponse call() {
    // The container asks while the portal is still being deployed: then nothing else is touched.
    return state.isReady()
        ? HealthCheckResponse.named(NAME)
            .up()
            .withData("sequence", feed.sequence())
            .withData("lag", feed.lag())
            .withData("rebuilding", feed.isRebuilding())
            .build()
        : HealthCheckResponse.named(NAME).down().build();
  }
}
