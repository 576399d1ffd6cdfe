package az.migrationportal.content.freshness;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;
import java.util.Set;

/** The source refers to other facts, fees or laws than the segment that is said to be right. */
public class OtherFacts extends Refusal {

  private static final long serialVersionUID = 1L;

  OtherFacts(SegmentName name, Set<String> source, Set<String> own) {
    super(
        RefusalKind.CONFLICT,
        "other-facts",
        "segment " + name.number() + " of " + name.item() + " refers to other facts",
        Map.of(
            "number",
            name.number(),
            "source",
            String.join(", ", source),
            "translation",
            String.join(", ", own)));
  }
}
