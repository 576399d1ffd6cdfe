package az.migrationportal.content.account;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Not a name: 2 to 60 lower-case Latin letters, digits, dots and hyphens, a letter first. */
public class InvalidAccountName extends Refusal {

  private static final long serialVersionUID = 1L;

  public InvalidAccountName(String name) {
    super(RefusalKind.INVALID, "invalid-account-name", "not a name: " + name, Map.of("name", name));
  }
}
