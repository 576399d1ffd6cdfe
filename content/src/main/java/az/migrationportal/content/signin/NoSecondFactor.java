package az.migrationportal.content.signin;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** There is no second factor to be confirmed, or to be removed. */
public class NoSecondFactor extends Refusal {

  private static final long serialVersionUID = 1L;

  public NoSecondFactor() {
    super(RefusalKind.CONFLICT, "no-second-factor", "there is none", Map.of());
  }
}
