package az.migrationportal.registration.officer;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** The officer's roles do not allow it. */
public class OfficerNotAllowed extends RegistrationRefusal {

  private static final long serialVersionUID = 1L;

  public OfficerNotAllowed() {
    super(Kind.FORBIDDEN, "officer-not-allowed", Map.of());
  }
}
