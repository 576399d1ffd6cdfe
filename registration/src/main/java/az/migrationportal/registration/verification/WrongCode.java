package az.migrationportal.registration.verification;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** A code is not the one that was sent, is too old, or was tried too often; nobody learns which. */
public class WrongCode extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  WrongCode() {
    super(Kind.INVALID, "wrong-code", Map.of());
  }
}
