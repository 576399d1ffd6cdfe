package az.migrationportal.content.schedule;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.time.Instant;
import java.util.Map;

/** The moment has passed, or lies more than ten years ahead. */
public class ScheduleOutOfTime extends Refusal {

  private static final long serialVersionUID = 1L;

  public ScheduleOutOfTime(Instant dueAt) {
    super(
        RefusalKind.INVALID,
        "schedule-out-of-time",
        "not to come: " + dueAt,
        Map.of("at", dueAt.toString()));
  }
}
