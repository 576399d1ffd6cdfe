package az.migrationportal.content.amendment;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.workflow.ReviewNote;
import az.migrationportal.content.workflow.ReviewState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Approves the draft as it stands; a later change of it loses the approval. */
@ApplicationScoped
public class ApproveFact {
  @Inject private StoredAmendments amendments;
  @Inject private FactRevisions revisions;
  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param expectedVersion as the actor saw it
   * @param note for the author; at most 1000 characters, null for nothing
   * @throws UnknownFact where it was never started
   * @throws StaleFact where somebody was faster
   * @throws NoFactDraft where there is no draft
   * @throws FactNotInReview where the draft does not wait for a decision
   * @throws FactReviewerIsAuthor where the actor saved the draft
   */
  @Transactional
  public FactState execute(
      Actor actor, FactSubject subject, int expectedVersion, @Nullable String note) {
    actor.require(Scope.REVIEW);
    String words = ReviewNote.optional(note);
    LockedFactDraft locked = LockedFactDraft.of(amendments, subject, expectedVersion);
    locked.requireFourEyes(amendments, actor);
    amendments.decide(locked.stored(), locked.number(), ReviewState.APPROVED, actor.name(), words);
    amendments.touch(locked.stored());
    audit.record(actor.name(), ApproveFact.class, locked.detail());
    return revisions.state(subject);
  }
}
