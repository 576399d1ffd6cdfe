package az.migrationportal.content.decision.revision;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The address belongs to another decision, or to the portal. */
public class DecisionPathTaken extends Refusal {

  private static final long serialVersionUID = 1L;

  public DecisionPathTaken(String key, String locale, String path) {
    super(
        RefusalKind.CONFLICT,
        "decision-path-taken",
        "taken: " + locale + " " + path,
        Map.of("key", key, "locale", locale, "path", path));
  }
}
