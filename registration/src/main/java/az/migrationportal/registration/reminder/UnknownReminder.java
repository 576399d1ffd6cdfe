package az.migrationportal.registration.reminder;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/** The registration has no such reminder: never had, no longer has, or it is somebody else's. */
public class UnknownReminder extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  public UnknownReminder() {
    super(Kind.UNKNOWN, "unknown-reminder", Map.of());
  }
}
