package az.migrationportal.registration.alert;

import az.migrationportal.registration.limit.Limit;
import az.migrationportal.registration.limit.Limits;
import az.migrationportal.registration.mail.MailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Against floods: so many saved answers an hour from one network, so many confirmation mails a day
 * to one address.
 */
@ApplicationScoped
class SaveLimits {
  private static final Duration HOUR = Duration.ofHours(1);

  @Inject
  @ConfigProperty(name = "portal.alert.limit.network", defaultValue = "60")
  int mostOfNetwork;

  @Inject
  @ConfigProperty(name = "portal.alert.limit.address", defaultValue = "3")
  int mostOfAddress;

  @Inject private Limits limits;

  /**
   * Counts a request of a network.
   *
   * @throws TooManySaved where it had too many within the hour
   */
  void countNetwork(String ip) {
    if (!limits.letsNetwork(new Limit("NETWORK", mostOfNetwork, HOUR), ip)) {
      throw new TooManySaved(HOUR.toSeconds());
    }
  }

  /** Whether an address may be written to once more; counts it if so, within the act. */
  boolean allows(MailAddress address) {
    return limits.letsAddress(new Limit("ADDRESS", mostOfAddress, Duration.ofDays(1)), address);
  }
}
