package az.migrationportal.content.fact;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** A text that cannot be the key of a fact. */
public class InvalidFactKey extends Refusal {

  private static final long serialVersionUID = 1L;

  public InvalidFactKey(String key) {
    super(RefusalKind.INVALID, "invalid-fact-key", "not a fact key: " + key, Map.of("key", key));
  }
}
