package az.migrationportal.content.workflow;

import az.migrationportal.content.translation.LockedTranslation;
import az.migrationportal.content.translation.RevisionNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Reviews that are not cancelled. */
@ApplicationScoped
class Reviews {

  @Inject private EntityManager entityManager;

  Optional<Review> open(long translationId, RevisionNumber revision) {
    return entityManager
        .createQuery(
            "select r from Review r where r.translationId = :translation"
                + " and r.revision = :revision and r.state <> :cancelled",
            Review.class)
        .setParameter("translation", translationId)
        .setParameter("revision", revision.value())
        .setParameter("cancelled", ReviewState.CANCELLED)
        .getResultStream()
        .findFirst();
  }

  /**
   * The review of a translation's draft, if it waits for a decision.
   *
   * @throws NotInReview where it does not
   */
  Review inReview(LockedTranslation translation) {
    LockedTranslation.Draft draft = translation.draft();
    return Optional.ofNullable(draft)
        .flatMap(found -> open(translation.id(), found.revision()))
        .filter(review -> review.state() == ReviewState.IN_REVIEW)
        .orElseThrow(() -> new NotInReview(translation.item().key(), translation.locale()));
  }

  void add(Review review) {
    entityManager.persist(review);
    entityManager.flush();
  }
}
