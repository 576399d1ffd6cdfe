package az.migrationportal.content.workflow;

import az.migrationportal.content.translation.DraftSaved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** A draft that is changed after its approval loses it, in the same transaction. */
@ApplicationScoped
class ApprovalLoss {

  @Inject private Reviews reviews;

  @Inject private Clock clock;

  void follow(@Observes DraftSaved draft) {
    reviews
        .open(draft.translationId(), draft.revision())
        .filter(review -> review.state() == ReviewState.APPROVED)
        .filter(review -> !review.approves(draft.digest()))
        .ifPresent(review -> review.cancel(clock.instant(), draft.savedBy()));
  }
}
