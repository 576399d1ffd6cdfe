package az.migrationportal.registration.verification;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** The browser holds no draft, or is not the owner's, or no longer. */
public class NotSignedIn extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  public NotSignedIn() {
    super(Kind.NOT_PROVEN, "not-signed-in", Map.of());
  }
}
