package az.migrationportal.registration.verification;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** One network asked for too much within an hour. */
public class TooManyRequests extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  TooManyRequests(long seconds) {
    super(Kind.TOO_MANY, "too-many-from-network", Map.of("seconds", seconds));
  }
}
