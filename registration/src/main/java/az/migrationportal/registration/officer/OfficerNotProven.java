package az.migrationportal.registration.officer;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** Nobody has signed in as an officer, or no longer; or name and password do not fit. */
public class OfficerNotProven extends RegistrationRefusal {

  private static final long serialVersionUID = 1L;

  public OfficerNotProven() {
    super(Kind.NOT_PROVEN, "officer-not-proven", Map.of());
  }
}
