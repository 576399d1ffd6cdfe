package az.migrationportal.registration.factor;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** No document counts by which an officer saw who somebody is. */
public class IdentityNotSeen extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  IdentityNotSeen() {
    super(Kind.CONFLICT, "identity-not-seen", Map.of());
  }
}
