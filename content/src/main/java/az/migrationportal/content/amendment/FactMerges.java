package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.DocumentMerge;
import az.migrationportal.content.amendment.document.FactDocuments;
import az.migrationportal.content.type.InvalidFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;

/** Merges late drafts with what is saved, from what both writers had read. */
@ApplicationScoped
class FactMerges {
  @Inject private StoredAmendments amendments;
  @Inject private ServedFacts served;
  @Inject private SavedDocuments documents;
  @Inject private FactDocuments forms;

  /**
   * Empty where it is not known any more what the late writer had read.
   *
   * @throws InvalidFields where the late document is not sound by itself
   */
  Optional<DocumentMerge> of(StoredAmendment stored, int version, JsonObject late) {
    if (version < 1 || version >= stored.version()) {
      return Optional.empty();
    }
    Optional<String> now = now(stored);
    Optional<JsonObject> base = documents.at(stored, version);
    if (now.isEmpty() || base.isEmpty()) {
      return Optional.empty();
    }
    JsonObject kept = FactDocuments.json(forms.kept(stored.subject(), late));
    return Optional.of(DocumentMerge.of(base.get(), kept, FactDocuments.json(now.get())));
  }

  /** Tells what both become together, where that can be said. */
  StaleFact refusal(StoredAmendment stored, int version, JsonObject late) {
    String savedBy = amendments.draft(stored).map(draft -> draft.card().savedBy()).orElse("");
    try {
      return of(stored, version, late)
          .map(merge -> new StaleFact(stored.subject(), stored.version(), savedBy, merge))
          .orElseGet(() -> new StaleFact(stored.subject(), stored.version()));
    } catch (InvalidFields e) {
      return new StaleFact(stored.subject(), stored.version());
    }
  }

  private Optional<String> now(StoredAmendment stored) {
    return amendments
        .draft(stored)
        .map(FactRevision::document)
        .or(() -> served.document(stored.subject()));
  }
}
