package az.migrationportal.content.amendment;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.workflow.ReviewState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes a draft out of review, or takes its approval back. */
@ApplicationScoped
public class CancelFactReview {
  @Inject private StoredAmendments amendments;
  @Inject private FactRevisions revisions;
  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param expectedVersion as the actor saw it
   * @throws UnknownFact where it was never started
   * @throws StaleFact where somebody was faster
   * @throws NoFactDraft where there is no draft
   * @throws FactNotInReview where there is no review to cancel
   */
  @Transactional
  public FactState execute(Actor actor, FactSubject subject, int expectedVersion) {
    actor.require(Scope.WRITE_DRAFTS);
    LockedFactDraft locked = LockedFactDraft.of(amendments, subject, expectedVersion);
    if (locked.draft().card().review() == null || locked.isIn(ReviewState.CANCELLED)) {
      throw new FactNotInReview(subject);
    }
    amendments.decide(locked.stored(), locked.number(), ReviewState.CANCELLED, actor.name(), null);
    amendments.touch(locked.stored());
    audit.record(actor.name(), CancelFactReview.class, locked.detail());
    return revisions.state(subject);
  }
}
