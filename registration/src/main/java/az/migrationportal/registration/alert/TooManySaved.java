package az.migrationportal.registration.alert;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** One network has saved too many answers within an hour. */
public class TooManySaved extends RegistrationRefusal {

  private static final long serialVersionUID = 1L;

  TooManySaved(long seconds) {
    super(Kind.TOO_MANY, "too-many-saved-answers", Map.of("seconds", seconds));
  }
}
