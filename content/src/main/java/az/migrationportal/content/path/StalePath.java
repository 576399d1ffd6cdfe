package az.migrationportal.content.path;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The writer did not know the current path. */
public class StalePath extends Refusal {

  private static final long serialVersionUID = 1L;

  public StalePath(String current) {
    super(
        RefusalKind.STALE,
        "stale-path",
        "the path is now " + current,
        Map.of("currentPath", current));
  }
}
