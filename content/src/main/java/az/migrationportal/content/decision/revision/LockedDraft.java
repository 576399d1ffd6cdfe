package az.migrationportal.content.decision.revision;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.workflow.ReviewCard;
import az.migrationportal.content.workflow.ReviewState;

/** A decision under its lock, with the draft that an act decides on. */
record LockedDraft(StoredDecision stored, DecisionRevision draft) {

  /**
   * Takes the lock.
   *
   * @throws UnknownDecision where it was never started
   * @throws StaleDecision where somebody was faster
   * @throws NoDecisionDraft where there is no draft
   */
  static LockedDraft of(StoredDecisions decisions, String key, int expectedVersion) {
    StoredDecision stored = decisions.lock(key, expectedVersion);
    return new LockedDraft(
        stored, decisions.draft(stored).orElseThrow(() -> new NoDecisionDraft(key)));
  }

  int number() {
    return draft.card().number().value();
  }

  boolean isIn(ReviewState state) {
    ReviewCard review = draft.card().review();
    return review != null && review.state() == state;
  }

  /** Refuses to decide on what nobody submitted, and on one's own words. */
  void requireFourEyes(StoredDecisions decisions, Actor actor) {
    if (!isIn(ReviewState.IN_REVIEW)) {
      throw new DecisionNotInReview(stored.key());
    }
    if (decisions.authors(stored, number()).contains(actor.name())) {
      throw new DecisionReviewerIsAuthor(stored.key(), actor.name());
    }
  }
}
