package az.migrationportal.content.workflow;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.translation.LockedTranslation;

/** Who decides on a draft is none of those who wrote it. */
final class FourEyes {

  private FourEyes() {}

  /** The draft, for an actor who may decide on it. */
  static LockedTranslation.Draft draft(LockedTranslation translation, Actor actor) {
    LockedTranslation.Draft draft = translation.draft();
    if (draft == null) {
      throw new NotInReview(translation.item().key(), translation.locale());
    }
    if (draft.authors().contains(actor.name())) {
      throw new ReviewerIsAuthor(translation.item().key(), translation.locale(), actor.name());
    }
    return draft;
  }
}
