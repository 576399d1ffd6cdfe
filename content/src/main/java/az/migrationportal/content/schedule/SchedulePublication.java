package az.migrationportal.content.schedule;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.LockedTranslation;
import az.migrationportal.content.translation.LockedTranslations;
import az.migrationportal.content.translation.NothingToPublish;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the draft as it stands at a moment to come. A draft that is changed until then is not
 * published: the schedule fails and says why.
 */
@ApplicationScoped
public class SchedulePublication {

  private static final int LONGEST_NOTE = 500;

  @Inject private LockedTranslations translations;

  @Inject private NewSchedules schedules;

  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param changeNote a public sentence about a major change; null for a minor one
   * @throws ScheduleOutOfTime where the moment has passed
   * @throws az.migrationportal.content.translation.StaleRevision where somebody was faster
   * @throws NothingToPublish where there is no draft
   * @throws AlreadyScheduled where a publication is scheduled
   */
  @Transactional
  public Scheduled execute(
      Actor actor,
      ItemKey item,
      ContentLocale locale,
      int expectedVersion,
      Instant at,
      @Nullable String changeNote) {
    actor.require(Scope.PUBLISH);
    schedules.check(at);
    if (changeNote != null && changeNote.length() > LONGEST_NOTE) {
      throw new InvalidFields(
          List.of(new FieldViolation("/note", "too-long", LONGEST_NOTE, null, null)));
    }
    LockedTranslation translation = translations.lock(item, locale, expectedVersion);
    LockedTranslation.Draft draft = translation.draft();
    if (draft == null) {
      throw new NothingToPublish(item, locale);
    }
    Scheduled done =
        schedules.add(actor, translation, ScheduledAct.PUBLISH, at, draft.digest(), changeNote);
    audit.record(
        actor.name(),
        SchedulePublication.class,
        item.value(),
        locale,
        Map.of("schedule", done.schedule().id(), "at", at.toString()));
    return done;
  }
}
