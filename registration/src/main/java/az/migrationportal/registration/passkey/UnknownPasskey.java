package az.migrationportal.registration.passkey;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** There is no such passkey, or not for whoever asks: both are told alike. */
public class UnknownPasskey extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  public UnknownPasskey() {
    super(Kind.UNKNOWN, "unknown-passkey", Map.of());
  }
}
