package az.migrationportal.registration.provider;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** The identity is linked to another registration. */
public class IdentityTaken extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  IdentityTaken() {
    super(Kind.CONFLICT, "registrant-identity-taken", Map.of());
  }
}
