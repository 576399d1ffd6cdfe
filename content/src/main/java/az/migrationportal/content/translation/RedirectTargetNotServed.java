package az.migrationportal.content.translation;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Readers would be led to a page that does not exist, or in a circle. */
public class RedirectTargetNotServed extends Refusal {

  private static final long serialVersionUID = 1L;

  public RedirectTargetNotServed(RedirectTarget target) {
    super(
        RefusalKind.INVALID,
        "redirect-target-not-served",
        "nothing is read at " + target,
        Map.of("target", target.toString()));
  }
}
