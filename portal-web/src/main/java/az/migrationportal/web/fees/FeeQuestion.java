package az.migrationportal.web.fees;

import az.migrationportal.web.shell.PageRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What the form asks for.
 *
 * @param group only this subject; empty for all
 * @param day rates of this day
 * @param typedDay what stands in the field
 * @param badDay whether what was typed is not a day
 */
record FeeQuestion(String group, LocalDate day, String typedDay, boolean badDay) {

  static final String GROUP = "group";
  static final String AS_OF = "asOf";
  private static final int FIRST_YEAR = 1991;
  private static final int LAST_YEAR = 2100;

  static FeeQuestion of(PageRequest request) {
    String group = request.parameter(GROUP).orElse("");
    Optional<String> typed = request.parameter(AS_OF);
    if (typed.isEmpty()) {
      return new FeeQuestion(group, request.today(), request.today().toString(), false);
    }
    return day(typed.get())
        .map(day -> new FeeQuestion(group, day, day.toString(), false))
        .orElseGet(() -> new FeeQuestion(group, request.today(), typed.get(), true));
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed))
          .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
