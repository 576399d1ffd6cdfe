package az.migrationportal.content.provider;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Anybody may have typed that address at the provider. */
public class MailNotVerified extends Refusal {

  private static final long serialVersionUID = 1L;

  public MailNotVerified() {
    super(RefusalKind.FORBIDDEN, "mail-not-verified", "mail not verified", Map.of());
  }
}
