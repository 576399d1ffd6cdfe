package az.migrationportal.registration.inbox;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** A colleague has the enquiry in hand. */
public class EnquiryTaken extends RegistrationRefusal {

  private static final long serialVersionUID = 1L;

  EnquiryTaken() {
    super(Kind.CONFLICT, "enquiry-taken", Map.of());
  }
}
