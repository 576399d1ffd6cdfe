package az.migrationportal.content.amendment;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.amendment.document.DocumentMerge;
import az.migrationportal.content.amendment.document.FactSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Saves a draft as {@link SaveFactDraft} does, also where somebody was faster: changes of other
 * periods and of other fields survive side by side. Where both changed the same one nothing is
 * saved, and the refusal shows both.
 */
@ApplicationScoped
public class MergeFactDraft {
  @Inject private StoredAmendments amendments;
  @Inject private FactMerges merges;
  @Inject private SaveFactDraft save;

  /**
   * Performs the act in one transaction; its audit entry is that of the saved draft.
   *
   * @throws StaleFact where both changed the same period or field, or where it is not known any
   *     more what the writer had read
   * @throws az.migrationportal.content.type.InvalidFields where what both become together is not
   *     sound, such as two periods that overlap
   */
  @Transactional
  public FactState execute(
      Actor actor, FactSubject subject, int expectedVersion, JsonObject document) {
    actor.requireWritingEverywhere();
    Optional<StoredAmendment> stored = amendments.lock(subject);
    if (stored.isEmpty() || stored.get().version() == expectedVersion) {
      return save.execute(actor, subject, expectedVersion, document);
    }
    StoredAmendment now = stored.get();
    DocumentMerge merge =
        merges
            .of(now, expectedVersion, document)
            .filter(DocumentMerge::isClean)
            .orElseThrow(() -> merges.refusal(now, expectedVersion, document));
    return save.execute(actor, subject, now.version(), merge.document());
  }
}
