package az.migrationportal.registration.casework;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** An officer searched or opened too much within an hour. */
public class TooManyLooks extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  TooManyLooks() {
    super(Kind.TOO_MANY, "too-many-looks", Map.of());
  }
}
