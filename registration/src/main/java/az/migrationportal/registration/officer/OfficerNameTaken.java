package az.migrationportal.registration.officer;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** Another account has this name. */
public class OfficerNameTaken extends RegistrationRefusal {

  private static final long serialVersionUID = 1L;

  OfficerNameTaken() {
    super(Kind.CONFLICT, "officer-name-taken", Map.of());
  }
}
