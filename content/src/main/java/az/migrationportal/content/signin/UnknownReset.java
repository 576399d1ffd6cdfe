package az.migrationportal.content.signin;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The secret opens no reset, or no longer. */
public class UnknownReset extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownReset() {
    super(RefusalKind.UNKNOWN, "unknown-reset", "no such reset", Map.of());
  }
}
