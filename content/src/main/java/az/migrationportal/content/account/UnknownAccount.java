package az.migrationportal.content.account;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** No account has this name. */
public class UnknownAccount extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownAccount(String name) {
    super(RefusalKind.UNKNOWN, "unknown-account", "no account " + name, Map.of("name", name));
  }
}
