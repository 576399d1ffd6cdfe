package az.migrationportal.registration.officer;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** The account was changed by somebody else meanwhile. */
public class StaleOfficer extends RegistrationRefusal {

  private static final long serialVersionUID = 1L;

  StaleOfficer() {
    super(Kind.STALE, "stale-officer", Map.of());
  }
}
