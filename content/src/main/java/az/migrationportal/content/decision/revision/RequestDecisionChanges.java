package az.migrationportal.content.decision.revision;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.workflow.ReviewNote;
import az.migrationportal.content.workflow.ReviewState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Sends a draft back to its authors with words on what to change. */
@ApplicationScoped
public class RequestDecisionChanges {
  @Inject private StoredDecisions decisions;
  @Inject private DecisionRevisions revisions;
  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param expectedVersion as the actor saw it
   * @param note what to change; 1 to 1000 characters
   * @throws UnknownDecision where it was never started
   * @throws StaleDecision where somebody was faster
   * @throws NoDecisionDraft where there is no draft
   * @throws DecisionNotInReview where the draft does not wait for a decision
   * @throws DecisionReviewerIsAuthor where the actor saved the draft
   */
  @Transactional
  public DecisionState execute(Actor actor, String key, int expectedVersion, String note) {
    actor.require(Scope.REVIEW);
    String words = ReviewNote.required(note);
    LockedDraft locked = LockedDraft.of(decisions, key, expectedVersion);
    locked.requireFourEyes(decisions, actor);
    decisions.decide(
        locked.stored(), locked.number(), ReviewState.CHANGES_REQUESTED, actor.name(), words);
    decisions.touch(locked.stored());
    audit.record(
        actor.name(),
        RequestDecisionChanges.class,
        Map.of("decision", key, "revision", locked.number()));
    return revisions.state(key);
  }
}
