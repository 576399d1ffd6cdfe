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

/** Asks for a second person's eyes on a draft; also again, after changes were requested. */
@ApplicationScoped
public class SubmitFact {
  @Inject private StoredAmendments amendments;
  @Inject private FactRevisions revisions;
  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param expectedVersion as the actor saw it
   * @param note what to look at; at most 1000 characters, null for nothing
   * @throws UnknownFact where it was never started
   * @throws StaleFact where somebody was faster
   * @throws NoFactDraft where there is no draft
   * @throws FactInReview where it waits for a decision or has been approved
   */
  @Transactional
  public FactState execute(
      Actor actor, FactSubject subject, int expectedVersion, @Nullable String note) {
    actor.require(Scope.WRITE_DRAFTS);
    String words = ReviewNote.optional(note);
    LockedFactDraft locked = LockedFactDraft.of(amendments, subject, expectedVersion);
    if (locked.isIn(ReviewState.IN_REVIEW) || locked.isIn(ReviewState.APPROVED)) {
      throw new FactInReview(subject);
    }
    amendments.submit(locked.stored(), locked.number(), actor.name(), words);
    amendments.touch(locked.stored());
    audit.record(actor.name(), SubmitFact.class, locked.detail());
    return revisions.state(subject);
  }
}
