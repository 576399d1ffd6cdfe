package az.migrationportal.registration.correction;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** Who came home has no stay whose place could be changed. */
public class NoStay extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  NoStay() {
    super(Kind.CONFLICT, "no-stay", Map.of());
  }
}
