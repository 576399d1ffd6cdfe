package az.migrationportal.registration.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as three texts. */
public record TypedDate(String day, String month, String year) {
  private static final int FIRST_YEAR = 1890;
  private static final int LAST_YEAR = 2200;

  /** Whether nothing was typed. */
  public boolean isEmpty() {
    return day.isEmpty() && month.isEmpty() && year.isEmpty();
  }

  /** The day; empty where the texts are none. */
  public Optional<LocalDate> date() {
    int typedYear = number(year);
    if (typedYear < FIRST_YEAR || typedYear > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(typedYear, number(month), number(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= 4
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(digits) : 0;
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a typed day";
  }
}
