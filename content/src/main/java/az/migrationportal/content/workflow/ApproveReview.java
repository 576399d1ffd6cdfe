package az.migrationportal.content.workflow;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
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

/** Approves the draft as it stands; a later change of its words loses the approval. */
@ApplicationScoped
public class ApproveReview {

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
   * @param note for the author; at most 1000 characters, null for nothing
   * @throws NotInReview where the draft does not wait for a decision
   * @throws ReviewerIsAuthor where the actor saved the draft
   */
  @Transactional
  public Reviewed execute(
      Actor actor, ItemKey item, ContentLocale locale, int expectedVersion, @Nullable String note) {
    actor.require(Scope.REVIEW);
    String words = ReviewNote.optional(note);
    LockedTranslation translation = translations.lock(item, locale, expectedVersion);
    Review review = reviews.inReview(translation);
    LockedTranslation.Draft draft = FourEyes.draft(translation, actor);
    review.approve(draft.digest(), clock.instant(), actor.name(), words);
    int version = translations.touch(translation);
    audit.record(
        actor.name(),
        ApproveReview.class,
        item.value(),
        locale,
        Map.of("revision", review.card().revision().value()));
    return new Reviewed(review.card(), version);
  }
}
