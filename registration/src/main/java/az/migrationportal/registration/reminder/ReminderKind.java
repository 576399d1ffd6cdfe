package az.migrationportal.registration.reminder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody wants to be reminded of. */
public enum ReminderKind {
  /** The last day of the passport. */
  PASSPORT,
  /** The last day of a visa or residence permit. */
  PERMIT,
  /** A duty to register or report in the country they live in. */
  REGISTRATION,
  /** Papers for a pension, such as a proof of life. */
  PENSION,
  /** Anything else; what it is, they know themselves. */
  OTHER;

  /** As it stands in forms, answers and keys of texts. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of an id; empty where it is none. */
  public static Optional<ReminderKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
