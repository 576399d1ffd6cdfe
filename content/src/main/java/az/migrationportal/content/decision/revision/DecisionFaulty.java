package az.migrationportal.content.decision.revision;

import az.migrationportal.content.decision.check.Finding;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.List;
import java.util.Map;

/** The checker has findings, so the draft cannot be published. */
public class DecisionFaulty extends Refusal {

  private static final long serialVersionUID = 1L;

  private final transient Decision decision;
  private final transient List<Finding> findings;

  public DecisionFaulty(Decision decision, List<Finding> findings) {
    super(
        RefusalKind.INVALID,
        "decision-faulty",
        decision.key() + ": " + findings,
        Map.of("key", decision.key(), "findings", findings.size()));
    this.decision = decision;
    this.findings = List.copyOf(findings);
  }

  /** What was checked, for telling its questions and answers in words. */
  public Decision decision() {
    return decision;
  }

  public List<Finding> findings() {
    return findings;
  }
}
