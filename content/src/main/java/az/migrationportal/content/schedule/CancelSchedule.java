package az.migrationportal.content.schedule;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Lets a scheduled act not happen. */
@ApplicationScoped
public class CancelSchedule {

  @Inject private Schedules schedules;

  @Inject private AuditTrail audit;

  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownSchedule where there is none of this number
   * @throws ScheduleOver where it happened, failed or was cancelled before
   */
  @Transactional
  public void execute(Actor actor, long id) {
    actor.require(Scope.PUBLISH);
    ScheduleCard card = schedules.find(id).orElseThrow(() -> new UnknownSchedule(id));
    if (!schedules.finish(id, ScheduleState.CANCELLED, null, clock.instant())) {
      throw new ScheduleOver(id);
    }
    audit.record(
        actor.name(),
        CancelSchedule.class,
        card.item().value(),
        card.locale(),
        Map.of("schedule", id));
  }
}
