package az.migrationportal.content.decision.revision;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The draft waits for a reviewer, or has been approved, already. */
public class DecisionInReview extends Refusal {

  private static final long serialVersionUID = 1L;

  public DecisionInReview(String key) {
    super(RefusalKind.CONFLICT, "decision-in-review", "in review: " + key, Map.of("key", key));
  }
}
