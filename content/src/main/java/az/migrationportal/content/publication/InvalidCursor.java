package az.migrationportal.content.publication;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** A cursor that this portal did not issue. */
public class InvalidCursor extends Refusal {

  private static final long serialVersionUID = 1L;

  public InvalidCursor(String cursor) {
    super(
        RefusalKind.INVALID,
        "invalid-cursor",
        "not a cursor of ours: " + cursor,
        Map.of("cursor", cursor));
  }
}
