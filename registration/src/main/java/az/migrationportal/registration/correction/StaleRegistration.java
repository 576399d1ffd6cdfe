package az.migrationportal.registration.correction;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** The registration was changed since it was read, perhaps in another tab. */
public class StaleRegistration extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  StaleRegistration(int current) {
    super(Kind.STALE, "stale-registration", Map.of("currentVersion", (long) current));
  }
}
