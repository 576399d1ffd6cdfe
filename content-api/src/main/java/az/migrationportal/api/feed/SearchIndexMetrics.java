package az.migrationportal.api.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** How far search is behind, measured. */
@ApplicationScoped
public class SearchIndexMetrics {
  @Inject SearchFeed feed;

  @Gauge(
      name = "portal_search_index_lag",
      unit = MetricUnits.NONE,
      absolute = true,
      description = "Changes of content that search has not taken in yet")
  public long lag() {
    return feed.lag();
  }

  @Gauge(
      name = "portal_search_index_sequence",
      unit = MetricUnits.NONE,
      absolute = true,
      description = "The last change that search has taken in")
  public long sequence() {
    return feed.sequence();
  }
}
