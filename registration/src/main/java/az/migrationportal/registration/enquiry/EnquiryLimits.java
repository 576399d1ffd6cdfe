package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.limit.Limit;
import az.migrationportal.registration.limit.Limits;
import az.migrationportal.registration.mail.MailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Against floods: what one network sends in an hour, and mails to one address in a day. */
@ApplicationScoped
class EnquiryLimits {
  private static final Duration HOUR = Duration.ofHours(1);

  @Inject
  @ConfigProperty(name = "portal.enquiry.limit.network", defaultValue = "30")
  int mostOfNetwork;

  @Inject
  @ConfigProperty(name = "portal.enquiry.limit.address", defaultValue = "5")
  int mostOfAddress;

  @Inject private Limits limits;

  /**
   * Counts something that a network sent: an enquiry, a draft, more words.
   *
   * @throws TooManyEnquiries where it had too much within the hour
   */
  void countNetwork(String ip) {
    if (!limits.letsNetwork(new Limit("ENQUIRY_NETWORK", mostOfNetwork, HOUR), ip)) {
      throw new TooManyEnquiries(HOUR.toSeconds());
    }
  }

  /** Whether an address may be sent one more receipt; counts it if so, within the act. */
  boolean allows(MailAddress address) {
    return limits.letsAddress(
        new Limit("ENQUIRY_ADDRESS", mostOfAddress, Duration.ofDays(1)), address);
  }
}
