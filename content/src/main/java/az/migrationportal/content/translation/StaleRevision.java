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

  /**
   * Where it is known what the writer had read.
   *
   * @param savedBy who was faster
   * @param merge what both changes become together, and where they are at odds
   */
  StaleRevision(int current, String savedBy, Map<String, Object> merge) {
    super(
        RefusalKind.STALE,
        "stale-revision",
        "the translation is at version " + current,
        Map.of("currentVersion", current, "savedBy", savedBy, "merge", merge));
  }
}
