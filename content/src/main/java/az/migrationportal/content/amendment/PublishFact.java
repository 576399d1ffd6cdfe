package az.migrationportal.content.amendment;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.amendment.document.FactDocuments;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.workflow.ReviewNote;
import az.migrationportal.content.workflow.ReviewState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the draft of a fact or visa rule before readers: every page, rule and result that uses it
 * follows the one change that is appended. A period that begins later shows from its first day in
 * Baku on. A changed figure needs the approval of a second person; another label or another place
 * in a table does not.
 */
@ApplicationScoped
public class PublishFact {
  @Inject private StoredAmendments amendments;
  @Inject private ServedFacts served;
  @Inject private AuditTrail audit;
  @Inject private ChangeLog log;

  /**
   * Performs the act in one transaction.
   *
   * @param expectedVersion as the actor saw it
   * @param note why, for editors; at most 1000 characters, null for nothing
   * @throws UnknownFact where it was never started
   * @throws StaleFact where somebody was faster
   * @throws NoFactDraft where there is no draft
   * @throws FactNotApproved where a figure changes and nobody but its authors approved it
   * @throws az.migrationportal.content.type.InvalidFields where the document is no longer sound
   */
  @Transactional
  public FactPublication execute(
      Actor actor, FactSubject subject, int expectedVersion, @Nullable String note) {
    actor.require(Scope.PUBLISH);
    String why = ReviewNote.optional(note);
    LockedFactDraft locked = LockedFactDraft.of(amendments, subject, expectedVersion);
    String document = locked.draft().document();
    if (!actor.bringsReviewed()
        && needsSecondPerson(locked, document)
        && !locked.isIn(ReviewState.APPROVED)) {
      throw new FactNotApproved(subject);
    }
    served.write(subject, document);
    amendments.publish(locked.stored(), locked.number(), actor.name(), why);
    int version = amendments.touch(locked.stored());
    audit.record(actor.name(), PublishFact.class, locked.detail());
    long sequence = log.append(ChangeKind.FACTS_CHANGED, null, null, null);
    return new FactPublication(locked.draft().card().number(), version, sequence);
  }

  private boolean needsSecondPerson(LockedFactDraft locked, String document) {
    return amendments
        .live(locked.stored())
        .map(live -> FactDocuments.changesFigure(live.document(), document))
        .orElse(true);
  }
}
