package az.migrationportal.content.provider;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** A subject has 1 to 255 characters. */
public class InvalidIdentity extends Refusal {
  static final int LONGEST = 255;

  private static final long serialVersionUID = 1L;

  public InvalidIdentity() {
    super(RefusalKind.INVALID, "invalid-identity", "no subject", Map.of("longest", LONGEST));
  }
}
