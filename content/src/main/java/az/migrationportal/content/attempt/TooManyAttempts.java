package az.migrationportal.content.attempt;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.time.Duration;
import java.util.Map;

/** Failed too often, here or elsewhere; the same for names that nobody has. */
public class TooManyAttempts extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * Tells how long to wait.
   *
   * @param left more than zero; told in whole seconds, rounded up
   */
  public TooManyAttempts(Duration left) {
    super(
        RefusalKind.TOO_MANY,
        "too-many-attempts",
        "wait " + left,
        Map.of("seconds", left.plusMillis(999).toSeconds()));
  }
}
