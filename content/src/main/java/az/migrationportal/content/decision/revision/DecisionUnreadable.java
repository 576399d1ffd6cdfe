package az.migrationportal.content.decision.revision;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The document is not one of a decision. */
public class DecisionUnreadable extends Refusal {

  private static final long serialVersionUID = 1L;

  public DecisionUnreadable(String key, String reason) {
    super(
        RefusalKind.INVALID,
        "decision-unreadable",
        "cannot read " + key + ": " + reason,
        Map.of("key", key, "reason", reason));
  }
}
