package az.migrationportal.registration.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which enquiries an officer looks at. */
public enum InboxView {
  /** Those that are open and theirs. */
  MINE,
  /** Those that are open and nobody's. */
  UNASSIGNED,
  /** Those that are past their due day, whoever has them. */
  OVERDUE,
  /** All that are open. */
  OPEN,
  /** Those that are answered or closed. */
  DONE;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The view of an address; empty where there is none of this name. */
  public static Optional<InboxView> of(String key) {
    return Arrays.stream(values()).filter(view -> view.key().equals(key)).findFirst();
  }
}
