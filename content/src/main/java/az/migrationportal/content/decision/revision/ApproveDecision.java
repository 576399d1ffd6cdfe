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
import org.jspecify.annotations.Nullable;

/** Approves the draft as it stands; a later change of its words loses the approval. */
@ApplicationScoped
public class ApproveDecision {
  @Inject private StoredDecisions decisions;
  @Inject private DecisionRevisions revisions;
  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param expectedVersion as the actor saw it
   * @param note for the author; at most 1000 characters, null for nothing
   * @throws UnknownDecision where it was never started
   * @throws StaleDecision where somebody was faster
   * @throws NoDecisionDraft where there is no draft
   * @throws DecisionNotInReview where the draft does not wait for a decision
   * @throws DecisionReviewerIsAuthor where the actor saved the draft
   */
  @Transactional
  public DecisionState execute(
      Actor actor, String key, int expectedVersion, @Nullable String note) {
    actor.require(Scope.REVIEW);
    String words = ReviewNote.optional(note);
    LockedDraft locked = LockedDraft.of(decisions, key, expectedVersion);
    locked.requireFourEyes(decisions, actor);
    decisions.decide(locked.stored(), locked.number(), ReviewState.APPROVED, actor.name(), words);
    decisions.touch(locked.stored());
    audit.record(
        actor.name(), ApproveDecision.class, Map.of("decision", key, "revision", locked.number()));
    return revisions.state(key);
  }
}
