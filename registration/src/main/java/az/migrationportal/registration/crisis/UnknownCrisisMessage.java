package az.migrationportal.registration.crisis;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/**
 * There is no such message for whoever asks: never was, no longer is, or it is another mission's.
 */
public class UnknownCrisisMessage extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  public UnknownCrisisMessage() {
    super(Kind.UNKNOWN, "unknown-crisis-message", Map.of());
  }
}
