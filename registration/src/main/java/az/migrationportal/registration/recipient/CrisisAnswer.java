package az.migrationportal.registration.recipient;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody answers to a message in an emergency. The newest answer counts. */
public enum CrisisAnswer {
  SAFE,
  HELP;

  /** As it stands in forms and answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The answer of an id; empty where it is none. */
  public static Optional<CrisisAnswer> of(String id) {
    return Arrays.stream(values()).filter(answer -> answer.id().equals(id)).findFirst();
  }
}
