package az.migrationportal.content.publication;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** More or fewer items asked for than a slice may hold. */
public class InvalidLimit extends Refusal {

  private static final long serialVersionUID = 1L;

  public InvalidLimit(int limit) {
    super(
        RefusalKind.INVALID,
        "invalid-limit",
        "limit out of bounds: " + limit,
        Map.of("limit", limit, "min", 1, "max", ItemQuery.MAX_LIMIT));
  }
}
