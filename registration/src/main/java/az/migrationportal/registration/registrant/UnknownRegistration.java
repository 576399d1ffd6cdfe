package az.migrationportal.registration.registrant;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** No registration has this number or link: never had, no longer has, or it is mistyped. */
public class UnknownRegistration extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  public UnknownRegistration() {
    super(Kind.UNKNOWN, "unknown-registration", Map.of());
  }
}
