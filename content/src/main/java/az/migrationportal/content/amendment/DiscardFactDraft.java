package az.migrationportal.content.amendment;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Throws a draft away; readers never saw it, and its number is given to the next one. */
@ApplicationScoped
public class DiscardFactDraft {
  @Inject private StoredAmendments amendments;
  @Inject private SavedDocuments saved;
  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param expectedVersion as the actor saw it
   * @return the version, for the next act
   * @throws az.migrationportal.content.account.LocaleNotAllowed where a language is not the actor's
   * @throws UnknownFact where it was never started
   * @throws StaleFact where somebody was faster
   * @throws NoFactDraft where there is no draft
   */
  @Transactional
  public int execute(Actor actor, FactSubject subject, int expectedVersion) {
    actor.requireWritingEverywhere();
    LockedFactDraft locked = LockedFactDraft.of(amendments, subject, expectedVersion);
    saved.keepBefore(locked.stored(), locked.draft().document());
    amendments.discard(locked.stored(), locked.number());
    int version = amendments.touch(locked.stored());
    audit.record(actor.name(), DiscardFactDraft.class, locked.detail());
    return version;
  }
}
