package az.migrationportal.content.account;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** An account of this name exists, or the portal itself acts under it. */
public class AccountNameTaken extends Refusal {

  private static final long serialVersionUID = 1L;

  public AccountNameTaken(String name) {
    super(
        RefusalKind.CONFLICT, "account-name-taken", "account taken: " + name, Map.of("name", name));
  }
}
