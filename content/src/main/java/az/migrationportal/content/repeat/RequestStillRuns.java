package az.migrationportal.content.repeat;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The first request with this key has no answer yet. */
public class RequestStillRuns extends Refusal {

  private static final long serialVersionUID = 1L;

  RequestStillRuns() {
    super(RefusalKind.CONFLICT, "request-still-runs", "the first one has no answer yet", Map.of());
  }
}
