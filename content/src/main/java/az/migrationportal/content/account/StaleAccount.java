package az.migrationportal.content.account;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The writer did not know the latest roles of the account. */
public class StaleAccount extends Refusal {

  private static final long serialVersionUID = 1L;

  public StaleAccount(int current) {
    super(
        RefusalKind.STALE,
        "stale-account",
        "the account is at version " + current,
        Map.of("currentVersion", current));
  }
}
