package az.migrationportal.content.schedule;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.DatabaseFailure;
import az.migrationportal.content.translation.LockedTranslation;
import az.migrationportal.content.translation.LockedTranslations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What both scheduling acts have in common. */
@ApplicationScoped
class NewSchedules {

  private static final Duration FARTHEST = Duration.ofDays(3660);

  @Inject private LockedTranslations translations;

  @Inject private Schedules schedules;

  @Inject private Clock clock;

  /**
   * Refuses a moment that has passed or is out of sight.
   *
   * @throws ScheduleOutOfTime where it is
   */
  void check(Instant dueAt) {
    Instant now = clock.instant();
    if (!dueAt.isAfter(now) || dueAt.isAfter(now.plus(FARTHEST))) {
      throw new ScheduleOutOfTime(dueAt);
    }
  }

  /**
   * Writes the schedule.
   *
   * @throws AlreadyScheduled where the same waits to happen
   */
  Scheduled add(
      Actor actor,
      LockedTranslation translation,
      ScheduledAct act,
      Instant dueAt,
      @Nullable String draftText,
      @Nullable String note) {
    int version = translations.touch(translation);
    try {
      long id =
          schedules.add(
              translation,
              act,
              dueAt.truncatedTo(ChronoUnit.MICROS),
              draftText,
              note,
              clock.instant(),
              actor.name());
      return new Scheduled(schedules.find(id).orElseThrow(), version);
    } catch (DatabaseFailure e) {
      throw Database.brokenRule(e)
          ? new AlreadyScheduled(translation.item().key(), translation.locale())
          : e;
    }
  }
}
