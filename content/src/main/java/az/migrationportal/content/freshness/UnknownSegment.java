package az.migrationportal.content.freshness;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Source and translation have no segment of this number. */
public class UnknownSegment extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownSegment(SegmentName name) {
    super(
        RefusalKind.UNKNOWN,
        "unknown-segment",
        name.item() + " has no segment " + name.number(),
        Map.of("key", name.item().value(), "number", name.number()));
  }
}
