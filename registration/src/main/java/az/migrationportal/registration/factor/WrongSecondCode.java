package az.migrationportal.registration.factor;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** Neither the present code of the app, unused yet, nor the recovery code. */
public class WrongSecondCode extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  WrongSecondCode() {
    super(Kind.INVALID, "wrong-second-code", Map.of());
  }
}
