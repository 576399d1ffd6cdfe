package az.migrationportal.content.decision.revision;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The decision has no draft to review or to publish. */
public class NoDecisionDraft extends Refusal {

  private static final long serialVersionUID = 1L;

  public NoDecisionDraft(String key) {
    super(RefusalKind.CONFLICT, "no-decision-draft", "no draft of " + key, Map.of("key", key));
  }
}
