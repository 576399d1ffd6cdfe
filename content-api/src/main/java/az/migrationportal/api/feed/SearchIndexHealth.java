package az.migrationportal.api.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** Ready once search has caught up; how far it is behind is told, and measured. */
@Readiness
@ApplicationScoped
public class SearchIndexHealth implements HealthCheck {
  @Inject SearchFeed feed;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("search-index")
        .status(feed.isReady())
        .withData("sequence", feed.sequence())
        .withData("lag", feed.lag())
        .withData("rebuilding", feed.isRebuilding())
        .build();
  }

  /** Changes that search is behind. */
  @Gauge(
      name = "portal_search_index_lag",
      unit = MetricUnits.NONE,
      absolute = true,
      description = "Changes of content that search has not taken in yet")
  public long lag() {
    return feed.lag();
  }
}
