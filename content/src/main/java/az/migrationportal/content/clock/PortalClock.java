package az.migrationportal.content.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Makes the machine's clock injectable, so that a test can bring its own. */
@ApplicationScoped
public class PortalClock {

  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }
}
