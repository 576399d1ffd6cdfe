package az.migrationportal.content.decision.revision;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The draft does not wait for a reviewer, so nothing can be decided. */
public class DecisionNotInReview extends Refusal {

  private static final long serialVersionUID = 1L;

  public DecisionNotInReview(String key) {
    super(
        RefusalKind.CONFLICT,
        "decision-not-in-review",
        "not in review: " + key,
        Map.of("key", key));
  }
}
