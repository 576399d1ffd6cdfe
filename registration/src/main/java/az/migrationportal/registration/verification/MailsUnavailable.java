package az.migrationportal.registration.verification;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** No mails leave here, so no address can be proved. */
public class MailsUnavailable extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  public MailsUnavailable() {
    super(Kind.UNAVAILABLE, "mails-unavailable", Map.of());
  }
}
