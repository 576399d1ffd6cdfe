package az.migrationportal.registration.verification;

import az.migrationportal.registration.limit.Limit;
import az.migrationportal.registration.limit.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often one network may begin, ask for mails, and try codes within an hour. */
@ApplicationScoped
public class NetworkLimit {
  private static final Duration WITHIN = Duration.ofHours(1);

  @Inject private Limits limits;

  @Inject
  @ConfigProperty(name = "portal.registration.network.limit", defaultValue = "120")
  int most;

  /**
   * Counts once more.
   *
   * @param kind at most 30 characters
   * @throws TooManyRequests where it is too often
   */
  public void count(String kind, String ip) {
    if (!limits.letsNetwork(new Limit(kind, most, WITHIN), ip)) {
      throw new TooManyRequests(WITHIN.toSeconds());
    }
  }
}
