package az.migrationportal.content.account;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** A token that may not be issued as asked: no label, no scope, or an expiry out of bounds. */
public class InvalidToken extends Refusal {

  private static final long serialVersionUID = 1L;

  public InvalidToken(String field, String message) {
    super(RefusalKind.INVALID, "invalid-token", message, Map.of("field", field));
  }
}
