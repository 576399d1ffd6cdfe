package az.migrationportal.registration.recipient;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** One recipient answered too often within an hour. */
public class TooManyAnswers extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  TooManyAnswers() {
    super(Kind.TOO_MANY, "too-many-answers", Map.of());
  }
}
