package az.migrationportal.content.translation;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The writer did not know the latest version of the translation. */
public class StaleRevision extends Refusal {

  private static final long serialVersionUID = 1L;

  public StaleRevision(int current) {
    super(
        RefusalKind.STALE,
        "stale-revision",
        "the translation is at version " + current,
        Map.of("currentVersion", current));
  }
}
