package az.migrationportal.registration.crisis;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** An officer had too many rehearsals within an hour. */
public class TooManyRehearsals extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  TooManyRehearsals() {
    super(Kind.TOO_MANY, "too-many-rehearsals", Map.of());
  }
}
