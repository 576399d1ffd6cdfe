package az.migrationportal.registration.passkey;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/**
 * A passkey does not prove what it should: unknown, of another site or challenge, a signature that
 * is none, a counter that went back. All are told alike.
 */
public class PasskeyRefused extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  public PasskeyRefused() {
    super(Kind.INVALID, "passkey-refused", Map.of());
  }
}
