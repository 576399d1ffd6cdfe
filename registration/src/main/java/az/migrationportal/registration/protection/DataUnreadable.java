package az.migrationportal.registration.protection;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/**
 * Personal data cannot be read or written now: the master key is missing, is another one, or what
 * was stored does not open with it.
 */
public class DataUnreadable extends RegistrationRefusal {

  private static final long serialVersionUID = 1L;

  private final String reason;

  DataUnreadable(String reason) {
    super(Kind.UNAVAILABLE, "personal-data-unreadable", Map.of());
    this.reason = reason;
  }

  /** What is wrong with the key, for operators; nothing personal. */
  public String reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return "personal data cannot be read: " + reason;
  }
}
