package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.FactDocuments;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Opens the stream of revisions of a fact or visa rule for a draft. */
@ApplicationScoped
class OpenAmendment {
  static final String LIBRARY = "library";

  /** Version of what is published and no editor touched. */
  private static final int UNTOUCHED = 1;

  @Inject private StoredAmendments amendments;
  @Inject private ServedFacts served;
  @Inject private SavedDocuments saved;

  /**
   * The row under its lock. What the library says is kept as a revision before the first draft on
   * top of it, so that it can be compared and come back.
   *
   * @param expectedVersion as the actor saw it; 0 to start a fact that does not exist
   * @throws UnknownFact where it does not exist and a version was named
   * @throws StaleFact where somebody was faster, or it exists
   */
  StoredAmendment lock(FactSubject subject, int expectedVersion) {
    Optional<StoredAmendment> row = amendments.lock(subject);
    Optional<String> shown = served.document(subject);
    StoredAmendment stored =
        row.isEmpty() ? start(subject, expectedVersion, shown.isPresent()) : row.get();
    Optional<FactRevision> draft = amendments.draft(stored);
    boolean isDraft = draft.isPresent();
    boolean fresh = expectedVersion == 0 && shown.isEmpty() && !isDraft;
    if (!fresh && stored.version() != expectedVersion) {
      throw new StaleFact(subject, stored.version());
    }
    draft
        .map(FactRevision::document)
        .or(() -> shown)
        .ifPresent(now -> saved.keepBefore(stored, now));
    if (isDraft || shown.isEmpty()) {
      return stored;
    }
    boolean kept =
        amendments.live(stored).filter(live -> live.document().equals(shown.get())).isPresent();
    return kept ? stored : amendments.keep(stored, shown.get(), LIBRARY);
  }

  private StoredAmendment start(FactSubject subject, int expectedVersion, boolean isShown) {
    int current = isShown ? UNTOUCHED : 0;
    if (expectedVersion != current) {
      throw isShown ? new StaleFact(subject, current) : new UnknownFact(subject);
    }
    return amendments.add(subject, current);
  }

  /** What a fact is stays what it is: texts and rules read its value by its kind. */
  void requireSameKind(StoredAmendment stored, String document) {
    amendments
        .live(stored)
        .ifPresent(
            live -> {
              String was = kind(live.document());
              if (!was.equals(kind(document))) {
                throw new InvalidFields(
                    List.of(new FieldViolation("/kind", "kind-stays", null, null, was)));
              }
            });
  }

  private static String kind(String document) {
    JsonObject json = FactDocuments.json(document);
    return json.getString("kind", "");
  }
}
