package az.migrationportal.registration.passkey;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** The registration has as many passkeys as it may have. */
public class PasskeyLimitReached extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  PasskeyLimitReached(int most) {
    super(Kind.CONFLICT, "passkey-limit", Map.of("limit", (long) most));
  }
}
