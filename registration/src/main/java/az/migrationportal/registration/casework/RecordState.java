package az.migrationportal.registration.casework;

import az.migrationportal.registration.registrant.FiledDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a registration stands on a day. */
public enum RecordState {
  FRESH,
  AGEING,
  EXPIRED,
  HOME;

  /** As it stands in forms and answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of an id; empty where it is none. */
  public static Optional<RecordState> of(String id) {
    return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
  }

  /** Of a registration. */
  public static RecordState of(FiledDays days, LocalDate today) {
    if (days.homeOn() != null) {
      return HOME;
    }
    return switch (days.rhythm().on(today)) {
      case FRESH -> FRESH;
      case AGEING -> AGEING;
      case EXPIRED -> EXPIRED;
    };
  }
}
