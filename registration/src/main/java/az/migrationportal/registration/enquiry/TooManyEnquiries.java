package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** One network has asked too much within an hour, or one thread has grown too long. */
public class TooManyEnquiries extends RegistrationRefusal {

  private static final long serialVersionUID = 1L;

  TooManyEnquiries(long seconds) {
    super(Kind.TOO_MANY, "too-many-enquiries", Map.of("seconds", seconds));
  }
}
