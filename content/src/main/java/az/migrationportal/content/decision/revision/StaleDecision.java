package az.migrationportal.content.decision.revision;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The writer did not know the latest version of the decision. */
public class StaleDecision extends Refusal {

  private static final long serialVersionUID = 1L;

  public StaleDecision(String key, int current) {
    super(
        RefusalKind.STALE,
        "stale-decision",
        key + " is at version " + current,
        Map.of("key", key, "currentVersion", current));
  }
}
