package az.migrationportal.content.freshness;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The segment is not older than its source, or there is none that could be right. */
public class NothingToConfirm extends Refusal {

  private static final long serialVersionUID = 1L;

  NothingToConfirm(SegmentName name) {
    super(
        RefusalKind.CONFLICT,
        "nothing-to-confirm",
        "segment " + name.number() + " of " + name.item() + " is not older than its source",
        Map.of("key", name.item().value(), "number", name.number()));
  }
}
