package az.migrationportal.web.deadline;

import az.migrationportal.content.deadline.DeadlineQuestion;
import az.migrationportal.content.deadline.Deadlines;
import az.migrationportal.content.deadline.EventKind;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.web.shell.PageRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the form says.
 *
 * @param typed what stands in each field
 * @param bad the fields that could not be read
 */
record Asked(DeadlineQuestion question, Map<String, String> typed, List<String> bad) {
  static final String NATIONALITY = "nationality";
  static final String STAY = "stay";
  private static final int LONGEST = 3650;

  static Set<String> parameters(Deadlines deadlines) {
    Set<String> names = new TreeSet<>(Set.of(NATIONALITY, STAY));
    deadlines.events().forEach(event -> names.add(event.key()));
    return names;
  }

  static Asked of(Deadlines deadlines, Countries countries, PageRequest request) {
    Map<String, String> typed = new LinkedHashMap<>();
    parameters(deadlines).forEach(n -> request.parameter(n).ifPresent(v -> typed.put(n, v)));
    List<String> bad = new ArrayList<>();
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    for (EventKind event : deadlines.events()) {
      String text = typed.get(event.key());
      if (text != null) {
        day(text).ifPresentOrElse(day -> dates.put(event.key(), day), () -> bad.add(event.key()));
      }
    }
    Optional<Integer> stay = Optional.ofNullable(typed.get(STAY)).flatMap(Asked::stay);
    if (typed.containsKey(STAY) && stay.isEmpty()) {
      bad.add(STAY);
    }
    String nationality =
        Optional.ofNullable(typed.get(NATIONALITY))
            .flatMap(code -> countries.byIso2(code.toUpperCase(Locale.ROOT)))
            .map(country -> country.iso2())
            .orElse("");
    return new Asked(
        new DeadlineQuestion(dates, stay.orElse(null), nationality), typed, List.copyOf(bad));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> day.getYear() >= 1991 && day.getYear() <= 2100);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> stay(String text) {
    return text.matches("[0-9]{1,4}")
        ? Optional.of(Integer.valueOf(text)).filter(days -> days >= 1 && days <= LONGEST)
        : Optional.empty();
  }
}
