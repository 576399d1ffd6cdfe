package az.migrationportal.registration.document;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** There is no such document, or not for whoever asks: both are told alike. */
public class UnknownDocument extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  public UnknownDocument() {
    super(Kind.UNKNOWN, "unknown-document", Map.of());
  }
}
