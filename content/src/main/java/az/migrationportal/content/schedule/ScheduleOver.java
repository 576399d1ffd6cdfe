package az.migrationportal.content.schedule;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The schedule is done, failed or cancelled; there is nothing left to cancel. */
public class ScheduleOver extends Refusal {

  private static final long serialVersionUID = 1L;

  public ScheduleOver(long id) {
    super(RefusalKind.CONFLICT, "schedule-over", "schedule " + id + " is over", Map.of("id", id));
  }
}
