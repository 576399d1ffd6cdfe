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

/** Asks for a second person's eyes on a draft; also again, after changes were requested. */
@ApplicationScoped
public class SubmitDecision {
  @Inject private StoredDecisions decisions;
  @Inject private DecisionRevisions revisions;
  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param expectedVersion as the actor saw it
   * @param note what to look at; at most 1000 characters, null for nothing
   * @throws UnknownDecision where it was never started
   * @throws StaleDecision where somebody was faster
   * @throws NoDecisionDraft where there is no draft
   * @throws DecisionInReview where it waits for a decision or has been approved
   */
  @Transactional
  public DecisionState execute(
      Actor actor, String key, int expectedVersion, @Nullable String note) {
    actor.require(Scope.WRITE_DRAFTS);
    String words = ReviewNote.optional(note);
    LockedDraft locked = LockedDraft.of(decisions, key, expectedVersion);
    if (locked.isIn(ReviewState.IN_REVIEW) || locked.isIn(ReviewState.APPROVED)) {
      throw new DecisionInReview(key);
    }
    decisions.submit(locked.stored(), locked.number(), actor.name(), words);
    decisions.touch(locked.stored());
    audit.record(
        actor.name(), SubmitDecision.class, Map.of("decision", key, "revision", locked.number()));
    return revisions.state(key);
  }
}
