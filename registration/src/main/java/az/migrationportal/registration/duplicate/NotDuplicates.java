package az.migrationportal.registration.duplicate;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** Neither the passport nor name and day of birth of the two registrations are the same. */
public class NotDuplicates extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  NotDuplicates() {
    super(Kind.CONFLICT, "not-duplicates", Map.of());
  }
}
