package az.migrationportal.content.schedule;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** No schedule has this number. */
public class UnknownSchedule extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownSchedule(long id) {
    super(RefusalKind.UNKNOWN, "unknown-schedule", "no schedule " + id, Map.of("id", id));
  }
}
