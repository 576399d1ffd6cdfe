package az.migrationportal.registration.officer;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** No officer has this name. */
public class UnknownOfficer extends RegistrationRefusal {

  private static final long serialVersionUID = 1L;

  public UnknownOfficer() {
    super(Kind.UNKNOWN, "unknown-officer", Map.of());
  }
}
