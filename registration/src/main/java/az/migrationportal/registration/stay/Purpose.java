package az.migrationportal.registration.stay;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody lives abroad. */
public enum Purpose {
  WORK,
  STUDY,
  FAMILY,
  OTHER;

  /** As it stands in forms and answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The purpose of an id; empty where it is none. */
  public static Optional<Purpose> of(String id) {
    return Arrays.stream(values()).filter(purpose -> purpose.id().equals(id)).findFirst();
  }
}
