package az.migrationportal.content.account;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Somebody must stay who can give roles. */
public class LastAdministrator extends Refusal {

  private static final long serialVersionUID = 1L;

  public LastAdministrator(String name) {
    super(
        RefusalKind.CONFLICT,
        "last-administrator",
        name + " is the last administrator",
        Map.of("name", name));
  }
}
