package az.migrationportal.registration.officer;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** Somebody must be able to keep the accounts of officers. */
public class LastAdministrator extends RegistrationRefusal {

  private static final long serialVersionUID = 1L;

  LastAdministrator() {
    super(Kind.CONFLICT, "last-officer-administrator", Map.of());
  }
}
