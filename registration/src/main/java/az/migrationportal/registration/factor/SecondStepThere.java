package az.migrationportal.registration.factor;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** There is a second step already; take it away first. */
public class SecondStepThere extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  SecondStepThere() {
    super(Kind.CONFLICT, "second-step-there", Map.of());
  }
}
