package az.migrationportal.content.provider;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/**
 * The provider knows them, the portal does not: no account is bound and no group stands for a role.
 */
public class UnknownIdentity extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownIdentity(String subject) {
    super(
        RefusalKind.FORBIDDEN,
        "unknown-identity",
        "no account for " + subject,
        Map.of("subject", subject));
  }
}
