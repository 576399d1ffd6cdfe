package az.migrationportal.registration.crisis;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** The words were changed, or sent, since the officer read them. */
public class StaleCrisisMessage extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  StaleCrisisMessage() {
    super(Kind.STALE, "stale-crisis-message", Map.of());
  }
}
