package az.migrationportal.registration.alert;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** No saved answer has this token: never had, no longer has, or the token is mistyped. */
public class UnknownAnswer extends RegistrationRefusal {

  private static final long serialVersionUID = 1L;

  public UnknownAnswer() {
    super(Kind.UNKNOWN, "unknown-answer", Map.of());
  }
}
