package az.migrationportal.content.provider;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** An identity belongs to one account, an account to one identity. */
public class IdentityTaken extends Refusal {

  private static final long serialVersionUID = 1L;

  public IdentityTaken() {
    super(RefusalKind.CONFLICT, "identity-taken", "bound already", Map.of());
  }
}
