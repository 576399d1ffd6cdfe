package az.migrationportal.content.decision.revision;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Four eyes: whoever saved a draft does not decide on it. */
public class DecisionReviewerIsAuthor extends Refusal {

  private static final long serialVersionUID = 1L;

  public DecisionReviewerIsAuthor(String key, String reviewer) {
    super(
        RefusalKind.CONFLICT,
        "decision-reviewer-is-author",
        reviewer + " is an author of the draft of " + key,
        Map.of("key", key, "reviewer", reviewer));
  }
}
