package az.migrationportal.web.component;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as a reader typed it into three fields.
 *
 * @param day of the month
 * @param month as a number
 * @param year with four digits
 */
public record TypedDay(String day, String month, String year) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST = 4;

  /** The fields as they are before anybody types. */
  public static TypedDay of(LocalDate day) {
    return new TypedDay(
        String.valueOf(day.getDayOfMonth()),
        String.valueOf(day.getMonthValue()),
        String.valueOf(day.getYear()));
  }

  /** Whether nothing was typed at all. */
  public boolean isEmpty() {
    return day.isEmpty() && month.isEmpty() && year.isEmpty();
  }

  /** The day; empty where the three numbers are none. */
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
            && digits.length() <= LONGEST
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(digits) : 0;
  }
}
