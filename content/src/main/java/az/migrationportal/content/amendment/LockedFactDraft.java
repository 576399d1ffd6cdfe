package az.migrationportal.content.amendment;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.workflow.ReviewCard;
import az.migrationportal.content.workflow.ReviewState;
import java.util.Map;

/** A fact or visa rule under its lock, with the draft that an act decides on. */
record LockedFactDraft(StoredAmendment stored, FactRevision draft) {

  /**
   * Takes the lock.
   *
   * @throws UnknownFact where it was never started
   * @throws StaleFact where somebody was faster
   * @throws NoFactDraft where there is no draft
   */
  static LockedFactDraft of(StoredAmendments amendments, FactSubject subject, int expected) {
    StoredAmendment stored = amendments.lock(subject, expected);
    return new LockedFactDraft(
        stored, amendments.draft(stored).orElseThrow(() -> new NoFactDraft(subject)));
  }

  int number() {
    return draft.card().number().value();
  }

  boolean isIn(ReviewState state) {
    ReviewCard review = draft.card().review();
    return review != null && review.state() == state;
  }

  /** Refuses to decide on what nobody submitted, and on one's own figures. */
  void requireFourEyes(StoredAmendments amendments, Actor actor) {
    if (!isIn(ReviewState.IN_REVIEW)) {
      throw new FactNotInReview(stored.subject());
    }
    if (amendments.authors(stored, number()).contains(actor.name())) {
      throw new FactReviewerIsAuthor(stored.subject(), actor.name());
    }
  }

  /** What an audit entry tells. */
  Map<String, Object> detail() {
    return Map.of(
        "subject",
        stored.subject().toString(),
        "key",
        stored.subject().key(),
        "revision",
        number());
  }
}
