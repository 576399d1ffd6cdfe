package az.migrationportal.content.decision.revision;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.workflow.ReviewState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Takes a draft out of review, or takes its approval back. */
@ApplicationScoped
public class CancelDecisionReview {
  @Inject private StoredDecisions decisions;
  @Inject private DecisionRevisions revisions;
  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param expectedVersion as the actor saw it
   * @throws UnknownDecision where it was never started
   * @throws StaleDecision where somebody was faster
   * @throws NoDecisionDraft where there is no draft
   * @throws DecisionNotInReview where there is no review to cancel
   */
  @Transactional
  public DecisionState execute(Actor actor, String key, int expectedVersion) {
    actor.require(Scope.WRITE_DRAFTS);
    LockedDraft locked = LockedDraft.of(decisions, key, expectedVersion);
    if (locked.draft().card().review() == null || locked.isIn(ReviewState.CANCELLED)) {
      throw new DecisionNotInReview(key);
    }
    decisions.decide(locked.stored(), locked.number(), ReviewState.CANCELLED, actor.name(), null);
    decisions.touch(locked.stored());
    audit.record(
        actor.name(),
        CancelDecisionReview.class,
        Map.of("decision", key, "revision", locked.number()));
    return revisions.state(key);
  }
}
