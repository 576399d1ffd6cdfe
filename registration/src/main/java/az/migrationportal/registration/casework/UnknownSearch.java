package az.migrationportal.registration.casework;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** The search is over, somebody else's, or never was. */
public class UnknownSearch extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  UnknownSearch() {
    super(Kind.UNKNOWN, "unknown-search", Map.of());
  }
}
