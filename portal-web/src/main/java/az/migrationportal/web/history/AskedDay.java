package az.migrationportal.web.history;

import az.migrationportal.web.shell.PageRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The day a page is asked for.
 *
 * @param day today in Baku where none, or none that can be read, is named
 * @param today in Baku
 * @param bad whether something is named that is not a day the portal answers for
 */
public record AskedDay(LocalDate day, LocalDate today, boolean bad) {

  /** Names the day in an address, as {@code 2025-06-01}. */
  public static final String ON = "on";

  static final int FIRST_YEAR = 1991;
  static final int LAST_YEAR = 2100;

  public static AskedDay of(PageRequest request) {
    return of(request, ON, request.today());
  }

  static AskedDay of(PageRequest request, String parameter, LocalDate preset) {
    Optional<String> typed = request.parameter(parameter);
    Optional<LocalDate> day = typed.flatMap(AskedDay::parsed);
    return new AskedDay(day.orElse(preset), request.today(), typed.isPresent() && day.isEmpty());
  }

  /** Whether the page is the one of today. */
  public boolean isToday() {
    return day.equals(today);
  }

  /** Whether the day is over. */
  public boolean isPast() {
    return day.isBefore(today);
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
