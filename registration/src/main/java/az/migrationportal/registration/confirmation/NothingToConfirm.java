package az.migrationportal.registration.confirmation;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** The owner came home, or has not answered for so long that the registration counts no more. */
public class NothingToConfirm extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  NothingToConfirm() {
    super(Kind.CONFLICT, "registration-not-counted", Map.of());
  }
}
