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
import java.util.Optional;

/** Takes a draft out of review, or takes its approval back. */
@ApplicationScoped
public class CancelReview {

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
   * @throws NotInReview where there is no review to cancel
   */
  @Transactional
  public Reviewed execute(Actor actor, ItemKey item, ContentLocale locale, int expectedVersion) {
    actor.requireWriting(locale);
    LockedTranslation translation = translations.lock(item, locale, expectedVersion);
    Review review =
        Optional.ofNullable(translation.draft())
            .flatMap(draft -> reviews.open(translation.id(), draft.revision()))
            .orElseThrow(() -> new NotInReview(item, locale));
    review.cancel(clock.instant(), actor.name());
    int version = translations.touch(translation);
    audit.record(
        actor.name(),
        CancelReview.class,
        item.value(),
        locale,
        Map.of("revision", review.card().revision().value()));
    return new Reviewed(review.card(), version);
  }
}
