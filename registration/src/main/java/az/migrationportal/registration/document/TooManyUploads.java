package az.migrationportal.registration.document;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** Documents were sent for one registration too often within an hour. */
public class TooManyUploads extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  TooManyUploads(long seconds) {
    super(Kind.TOO_MANY, "too-many-uploads", Map.of("seconds", seconds));
  }
}
