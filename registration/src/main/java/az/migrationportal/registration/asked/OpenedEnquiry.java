package az.migrationportal.registration.asked;

import az.migrationportal.registration.enquiry.Enquiry;
import az.migrationportal.registration.token.SecretToken;

/**
 * An enquiry that its owner opened from their record.
 *
 * @param token opens it to whoever holds it, as its link does; for the acts on it
 */
public record OpenedEnquiry(SecretToken token, Enquiry enquiry) {

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "an enquiry of an owner";
  }
}
