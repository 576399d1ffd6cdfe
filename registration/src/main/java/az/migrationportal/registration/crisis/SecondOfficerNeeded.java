package az.migrationportal.registration.crisis;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** Who wrote the words cannot send them; another officer of the country has to. */
public class SecondOfficerNeeded extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  SecondOfficerNeeded() {
    super(Kind.FORBIDDEN, "second-officer-needed", Map.of());
  }
}
