package az.migrationportal.content.amendment;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.translation.RevisionNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/**
 * Makes a draft that says what an older revision said. What the open draft said is lost; readers
 * see nothing until it is published, by the same rules as any draft.
 */
@ApplicationScoped
public class RevertFact {
  @Inject private OpenAmendment open;
  @Inject private StoredAmendments amendments;
  @Inject private FactRevisions revisions;
  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param expectedVersion as the actor saw it
   * @throws az.migrationportal.content.account.LocaleNotAllowed where a language is not the actor's
   * @throws UnknownFact where it does not exist
   * @throws StaleFact where somebody was faster
   * @throws UnknownFactRevision where there is no such revision
   */
  @Transactional
  public FactState execute(
      Actor actor, FactSubject subject, int expectedVersion, RevisionNumber number) {
    actor.requireWritingEverywhere();
    StoredAmendment stored = open.lock(subject, expectedVersion);
    amendments.saveDraft(stored, revisions.get(subject, number).document(), actor.name());
    amendments.touch(stored);
    audit.record(
        actor.name(),
        RevertFact.class,
        Map.of("subject", subject.toString(), "key", subject.key(), "from", number.value()));
    return revisions.state(subject);
  }
}
