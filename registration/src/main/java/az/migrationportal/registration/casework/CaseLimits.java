package az.migrationportal.registration.casework;

import az.migrationportal.registration.limit.Limit;
import az.migrationportal.registration.limit.Limits;
import az.migrationportal.registration.officer.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much an officer looks for and opens within an hour, from configuration. */
@ApplicationScoped
public class CaseLimits {
  @Inject private Limits limits;

  @Inject
  @ConfigProperty(name = "portal.officer.limit.searches", defaultValue = "60")
  int mostSearches;

  @Inject
  @ConfigProperty(name = "portal.officer.limit.openings", defaultValue = "60")
  int mostOpenings;

  /** Counts a search, whatever becomes of it. */
  public void countSearch(Officer officer) {
    count("OFFICER_SEARCH", mostSearches, officer);
  }

  /** Counts an opening, whatever becomes of it. */
  public void countOpening(Officer officer) {
    count("OFFICER_OPENING", mostOpenings, officer);
  }

  private void count(String kind, int most, Officer officer) {
    if (!limits.letsOfficer(new Limit(kind, most, Duration.ofHours(1)), officer.name())) {
      throw new TooManyLooks();
    }
  }
}
