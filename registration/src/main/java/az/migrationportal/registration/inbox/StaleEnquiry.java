package az.migrationportal.registration.inbox;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** Something was said in the thread that the officer had not seen. */
public class StaleEnquiry extends RegistrationRefusal {

  private static final long serialVersionUID = 1L;

  StaleEnquiry() {
    super(Kind.STALE, "stale-enquiry", Map.of());
  }
}
