package az.migrationportal.content.freshness;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import az.migrationportal.content.segment.Segment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The source was published with other words since the translator read it. */
public class SourceSegmentChanged extends Refusal {

  private static final long serialVersionUID = 1L;

  SourceSegmentChanged(SegmentName name, @Nullable Segment now) {
    super(
        RefusalKind.STALE,
        "source-segment-changed",
        "segment " + name.number() + " of " + name.item() + " translates another source by now",
        Map.of(
            "number",
            name.number(),
            "sourceNow",
            now == null ? "" : now.text(),
            "sourceHash",
            now == null ? "" : now.hash()));
  }
}
