package az.migrationportal.registration.address;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/**
 * The address that somebody proved has a registration of its own. Said to nobody who has not proved
 * it.
 */
public class AddressTaken extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  AddressTaken() {
    super(Kind.CONFLICT, "address-taken", Map.of());
  }
}
