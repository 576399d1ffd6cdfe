package az.migrationportal.content.schedule;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.LockedTranslation;
import az.migrationportal.content.translation.LockedTranslations;
import az.migrationportal.content.translation.WithdrawTranslation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/** Withdraws what is live at a moment to come. */
@ApplicationScoped
public class ScheduleWithdrawal {

  @Inject private LockedTranslations translations;

  @Inject private NewSchedules schedules;

  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param note why, for readers; 1 to 300 characters
   * @throws ScheduleOutOfTime where the moment has passed
   * @throws az.migrationportal.content.translation.StaleRevision where somebody was faster
   * @throws az.migrationportal.content.type.InvalidFields where the note is missing or too long
   * @throws AlreadyScheduled where a withdrawal is scheduled
   */
  @Transactional
  public Scheduled execute(
      Actor actor,
      ItemKey item,
      ContentLocale locale,
      int expectedVersion,
      Instant at,
      String note) {
    actor.require(Scope.PUBLISH);
    WithdrawTranslation.check(note);
    schedules.check(at);
    LockedTranslation translation = translations.lock(item, locale, expectedVersion);
    Scheduled done =
        schedules.add(actor, translation, ScheduledAct.WITHDRAW, at, null, note.strip());
    audit.record(
        actor.name(),
        ScheduleWithdrawal.class,
        item.value(),
        locale,
        Map.of("schedule", done.schedule().id(), "at", at.toString()));
    return done;
  }
}
