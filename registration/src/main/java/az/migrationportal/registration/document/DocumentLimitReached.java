package az.migrationportal.registration.document;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** The registration has as many documents as it may have. */
public class DocumentLimitReached extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  DocumentLimitReached(int most) {
    super(Kind.CONFLICT, "document-limit", Map.of("limit", (long) most));
  }
}
