package az.migrationportal.registration.draft;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** No draft has this link: never had, no longer has, was sent, or the link is mistyped. */
public class UnknownDraft extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  public UnknownDraft() {
    super(Kind.UNKNOWN, "unknown-draft", Map.of());
  }
}
