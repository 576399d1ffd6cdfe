package az.migrationportal.content.decision.revision;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Readers act on every rule, so nobody publishes a decision alone. */
public class DecisionNotApproved extends Refusal {

  private static final long serialVersionUID = 1L;

  public DecisionNotApproved(String key) {
    super(
        RefusalKind.CONFLICT,
        "decision-not-approved",
        "not approved as it stands: " + key,
        Map.of("key", key));
  }
}
