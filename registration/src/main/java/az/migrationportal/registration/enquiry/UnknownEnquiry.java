package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/**
 * There is no such enquiry: never was, no longer is, or it is not for whoever asks. Nobody is told
 * which.
 */
public class UnknownEnquiry extends RegistrationRefusal {

  private static final long serialVersionUID = 1L;

  public UnknownEnquiry() {
    super(Kind.UNKNOWN, "unknown-enquiry", Map.of());
  }
}
