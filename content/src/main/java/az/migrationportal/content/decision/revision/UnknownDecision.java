package az.migrationportal.content.decision.revision;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Nobody has started a decision of this key. */
public class UnknownDecision extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownDecision(String key) {
    super(RefusalKind.UNKNOWN, "unknown-decision", "no decision " + key, Map.of("key", key));
  }
}
