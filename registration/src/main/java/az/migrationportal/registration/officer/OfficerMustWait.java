package az.migrationportal.registration.officer;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** A name was tried too often with wrong passwords, or a network tried too much. */
public class OfficerMustWait extends RegistrationRefusal {

  private static final long serialVersionUID = 1L;

  OfficerMustWait(long seconds) {
    super(Kind.TOO_MANY, "officer-must-wait", Map.of("seconds", seconds));
  }
}
