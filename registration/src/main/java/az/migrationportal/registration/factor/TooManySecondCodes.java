package az.migrationportal.registration.factor;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** Codes of one second step were typed too often within an hour. */
public class TooManySecondCodes extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  TooManySecondCodes(long seconds) {
    super(Kind.TOO_MANY, "too-many-second-codes", Map.of("seconds", seconds));
  }
}
