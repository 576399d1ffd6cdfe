package az.migrationportal.content.segment;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The words would be cut into other segments than those they were written for. */
public class SegmentDoesNotFit extends Refusal {

  private static final long serialVersionUID = 1L;

  public SegmentDoesNotFit(String segment) {
    super(
        RefusalKind.INVALID,
        "segment-does-not-fit",
        "with these words " + segment + " would be cut otherwise",
        Map.of("segment", segment));
  }
}
