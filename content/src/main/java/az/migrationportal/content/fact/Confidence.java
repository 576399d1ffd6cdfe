package az.migrationportal.content.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure we are of a statement, best first. */
public enum Confidence {
  HIGH,
  MEDIUM,
  /** Shown with “check before you rely on it”. */
  LOW,
  /** Known to exist, value not found; shown as “being checked”. */
  NOT_FOUND;

  /** As it stands in files and fields: {@code high}, {@code not-found}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Confidence> ofWord(String word) {
    return Arrays.stream(values()).filter(value -> value.word().equals(word)).findFirst();
  }
}
