package az.migrationportal.content.workflow;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.LockedTranslation;
import az.migrationportal.content.translation.LockedTranslations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks for a second person's eyes on a draft; also again, after changes were requested. */
@ApplicationScoped
public class SubmitForReview {

  @Inject private LockedTranslations translations;

  @Inject private Reviews reviews;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param expectedVersion of the translation, as the actor saw it
   * @throws az.migrationportal.content.translation.UnknownTranslation where it was never started
   * @throws az.migrationportal.content.translation.StaleRevision where somebody was faster
   * @param note what to look at; at most 1000 characters, null for nothing
   * @throws NothingToReview where there is no draft
   * @throws AlreadyInReview where it waits for a decision or has been approved
   */
  @Transactional
  public Reviewed execute(
      Actor actor, ItemKey item, ContentLocale locale, int expectedVersion, @Nullable String note) {
    actor.requireWriting(locale);
    String words = ReviewNote.optional(note);
    LockedTranslation translation = translations.lock(item, locale, expectedVersion);
    LockedTranslation.Draft draft = translation.draft();
    if (draft == null) {
      throw new NothingToReview(item, locale);
    }
    Review review = submitted(actor, translation, draft, words);
    int version = translations.touch(translation);
    audit.record(
        actor.name(),
        SubmitForReview.class,
        item.value(),
        locale,
        Map.of("revision", review.card().revision().value()));
    return new Reviewed(review.card(), version);
  }

  private Review submitted(
      Actor actor,
      LockedTranslation translation,
      LockedTranslation.Draft draft,
      @Nullable String note) {
    Review review = reviews.open(translation.id(), draft.revision()).orElse(null);
    if (review == null) {
      Review first =
          new Review(translation.id(), draft.revision(), clock.instant(), actor.name(), note);
      reviews.add(first);
      return first;
    }
    if (review.state() != ReviewState.CHANGES_REQUESTED) {
      throw new AlreadyInReview(translation.item().key(), translation.locale());
    }
    review.submitAgain(clock.instant(), actor.name(), note);
    return review;
  }
}
