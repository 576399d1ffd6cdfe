package az.migrationportal.content.amendment;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.amendment.document.FactDocuments;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/**
 * Saves the draft of a fact or of a country's visa rules: another value, another period, the end of
 * one, or a new fact. A draft has no fault: what a reader could not be shown is refused here.
 */
@ApplicationScoped
public class SaveFactDraft {
  @Inject private OpenAmendment open;
  @Inject private StoredAmendments amendments;
  @Inject private FactDocuments documents;
  @Inject private FactRevisions revisions;
  @Inject private FactMerges merges;
  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param expectedVersion as the actor saw it; 0 to start a fact that does not exist
   * @param document the whole document, in three languages: whoever saves it writes in all of them
   * @throws az.migrationportal.content.account.LocaleNotAllowed where a language is not the actor's
   * @throws az.migrationportal.content.type.InvalidFields where the document is not sound
   * @throws UnknownFact where it does not exist and a version was named
   * @throws StaleFact where somebody was faster
   */
  @Transactional
  public FactState execute(
      Actor actor, FactSubject subject, int expectedVersion, JsonObject document) {
    actor.requireWritingEverywhere();
    StoredAmendment stored = opened(subject, expectedVersion, document);
    String kept = documents.kept(subject, document);
    open.requireSameKind(stored, kept);
    amendments.saveDraft(stored, kept, actor.name());
    amendments.touch(stored);
    audit.record(
        actor.name(),
        SaveFactDraft.class,
        Map.of("subject", subject.toString(), "key", subject.key()));
    return revisions.state(subject);
  }

  /**
   * A late writer is told what both changes become together; one who lost the race to begin is not,
   * for there is nothing that both had read.
   */
  private StoredAmendment opened(FactSubject subject, int expectedVersion, JsonObject document) {
    Optional<StoredAmendment> known = amendments.lock(subject);
    try {
      return open.lock(subject, expectedVersion);
    } catch (StaleFact late) {
      throw known.map(stored -> merges.refusal(stored, expectedVersion, document)).orElse(late);
    }
  }
}
