package az.migrationportal.content.workflow;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.translation.LockedTranslation;
import az.migrationportal.content.translation.PublicationCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A change that touches a fact needs a second person; a typo does not. The library is exempt: its
 * files were reviewed before they became part of a release.
 */
@ApplicationScoped
public class SecondPerson implements PublicationCondition {

  @Inject private Reviews reviews;

  @Override
  public void check(Actor actor, LockedTranslation translation, LockedTranslation.Draft draft) {
    if (actor.bringsReviewed() || !draft.changesFacts()) {
      return;
    }
    boolean approved =
        reviews
            .open(translation.id(), draft.revision())
            .filter(review -> review.approves(draft.digest()))
            .isPresent();
    if (!approved) {
      throw new SecondPersonNeeded(translation.item().key(), translation.locale());
    }
  }
}
