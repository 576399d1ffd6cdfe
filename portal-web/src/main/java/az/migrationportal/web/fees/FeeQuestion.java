package az.migrationportal.web.fees;

import az.migrationportal.web.component.DayFields;
import az.migrationportal.web.component.TypedDay;
import az.migrationportal.web.shell.PageRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What the form asks for.
 *
 * @param group only this subject; empty for all
 * @param day rates of this day
 * @param typed what stands in the fields
 * @param badDay whether what was typed is not a day
 */
record FeeQuestion(String group, LocalDate day, TypedDay typed, boolean badDay) {

  static final String GROUP = "group";

  /** The day in one piece, {@code 2026-11-23}: for links, and as the API calls it. */
  static final String AS_OF = "asOf";

  private static final int FIRST_YEAR = 1991;

  static FeeQuestion of(PageRequest request) {
    String group = request.parameter(GROUP).orElse("");
    Optional<String> linked = request.parameter(AS_OF);
    TypedDay typed =
        new TypedDay(
            request.parameter(DayFields.DAY).orElse(""),
            request.parameter(DayFields.MONTH).orElse(""),
            request.parameter(DayFields.YEAR).orElse(""));
    if (!typed.isEmpty()) {
      return of(group, typed.date(), typed, request.today());
    } else if (linked.isPresent()) {
      return of(group, parsed(linked.get()), typed, request.today());
    }
    return new FeeQuestion(group, request.today(), TypedDay.of(request.today()), false);
  }

  /** Whether a day other than today was asked for. */
  boolean isOfAnotherDay(LocalDate today) {
    return !badDay && !day.equals(today);
  }

  private static FeeQuestion of(
      String group, Optional<LocalDate> asked, TypedDay typed, LocalDate today) {
    return asked
        .filter(day -> day.getYear() >= FIRST_YEAR)
        .map(day -> new FeeQuestion(group, day, TypedDay.of(day), false))
        .orElseGet(() -> new FeeQuestion(group, today, typed, true));
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      return TypedDay.of(LocalDate.parse(text)).date();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
