package az.migrationportal.content.signin;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** One second factor at a time: the old one is removed before another is set up. */
public class SecondFactorInUse extends Refusal {

  private static final long serialVersionUID = 1L;

  public SecondFactorInUse() {
    super(RefusalKind.CONFLICT, "second-factor-in-use", "there is one", Map.of());
  }
}
