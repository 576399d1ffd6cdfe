package az.migrationportal.content.decision.revision;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The decision has no revision of this number. */
public class UnknownDecisionRevision extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownDecisionRevision(String key, int revision) {
    super(
        RefusalKind.UNKNOWN,
        "unknown-decision-revision",
        key + " has no revision " + revision,
        Map.of("key", key, "revision", revision));
  }
}
