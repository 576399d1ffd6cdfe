package az.migrationportal.registration.inbox;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** The person did not agree to a public item, or one was made of it already. */
public class NoConsent extends RegistrationRefusal {

  private static final long serialVersionUID = 1L;

  NoConsent() {
    super(Kind.CONFLICT, "no-consent", Map.of());
  }
}
