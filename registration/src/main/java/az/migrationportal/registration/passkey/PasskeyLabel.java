package az.migrationportal.registration.passkey;

import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import java.util.List;
import java.util.Map;

/** What somebody calls a passkey: up to 60 characters in any script, on one line. */
final class PasskeyLabel {
  static final int MOST = 60;

  private PasskeyLabel() {}

  /**
   * The label without blanks around it.
   *
   * @throws InvalidEntries where it cannot be kept as it is
   */
  static String of(String typed) {
    String label = typed.strip();
    if (label.codePointCount(0, label.length()) > MOST) {
      throw refused(new EntryViolation("label", "too-long", Map.of("limit", (long) MOST)));
    }
    if (label.codePoints().anyMatch(Character::isISOControl)) {
      throw refused(EntryViolation.of("label", "control-character"));
    }
    return label;
  }

  private static InvalidEntries refused(EntryViolation violation) {
    return new InvalidEntries(List.of(violation));
  }
}
