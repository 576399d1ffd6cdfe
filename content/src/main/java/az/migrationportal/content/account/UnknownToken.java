package az.migrationportal.content.account;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** No token has this number. */
public class UnknownToken extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownToken(long id) {
    super(RefusalKind.UNKNOWN, "unknown-token", "no token " + id, Map.of("id", id));
  }
}
