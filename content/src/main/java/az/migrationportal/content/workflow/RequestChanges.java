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

/** Sends a draft back to its authors with words on what to change. */
@ApplicationScoped
public class RequestChanges {

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
   * @param note what to change; 1 to 1000 characters
   * @throws NotInReview where the draft does not wait for a decision
   * @throws ReviewerIsAuthor where the actor saved the draft
   */
  @Transactional
  public Reviewed execute(
      Actor actor, ItemKey item, ContentLocale locale, int expectedVersion, String note) {
    actor.require(Scope.REVIEW);
    String words = ReviewNote.required(note);
    LockedTranslation translation = translations.lock(item, locale, expectedVersion);
    Review review = reviews.inReview(translation);
    FourEyes.draft(translation, actor);
    review.requestChanges(clock.instant(), actor.name(), words);
    int version = translations.touch(translation);
    audit.record(
        actor.name(),
        RequestChanges.class,
        item.value(),
        locale,
        Map.of("revision", review.card().revision().value()));
    return new Reviewed(review.card(), version);
  }
}
