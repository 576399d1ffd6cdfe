package az.migrationportal.web.check;

import az.migrationportal.content.decision.quote.QuoteQuestion;
import az.migrationportal.content.decision.quote.QuoteSubject;
import az.migrationportal.web.shell.PageRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the form for a total says.
 *
 * @param typed what stands in each field
 * @param bad what could not be read
 */
record QuoteAsked(QuoteQuestion question, Map<String, String> typed, List<String> bad) {
  static final String FOR = "for";
  static final String TERM = "term";
  static final String SPEED = "speed";
  static final String ADULTS = "adults";
  static final String STUDENTS = "students";
  static final String MINORS = "minors";
  static final String AS_OF = "asOf";
  static final Set<String> PARAMETERS = Set.of(FOR, TERM, SPEED, ADULTS, STUDENTS, MINORS, AS_OF);

  static QuoteAsked of(PageRequest request) {
    Map<String, String> typed = new LinkedHashMap<>();
    PARAMETERS.stream()
        .sorted()
        .forEach(name -> request.parameter(name).ifPresent(value -> typed.put(name, value)));
    List<String> bad = new ArrayList<>();
    int adults = read(typed, ADULTS, QuoteAsked::people, bad).orElse(0);
    int students = read(typed, STUDENTS, QuoteAsked::people, bad).orElse(0);
    int minors = read(typed, MINORS, QuoteAsked::people, bad).orElse(0);
    boolean nobody = adults + students + minors == 0;
    QuoteQuestion question =
        new QuoteQuestion(
            read(typed, FOR, QuoteSubject::ofWord, bad).orElse(QuoteSubject.TRP),
            read(typed, TERM, QuoteAsked::term, bad).orElse(null),
            read(typed, SPEED, QuoteAsked::people, bad).orElse(null),
            Map.of("adult", nobody ? 1 : adults, "student", students, "minor", minors),
            read(typed, AS_OF, QuoteAsked::day, bad).orElse(request.today()));
    return new QuoteAsked(question, typed, List.copyOf(bad));
  }

  private static <T> Optional<T> read(
      Map<String, String> typed,
      String name,
      Function<String, Optional<T>> reading,
      List<String> bad) {
    String text = typed.get(name);
    if (text == null) {
      return Optional.empty();
    }
    Optional<T> value = reading.apply(text);
    if (value.isEmpty()) {
      bad.add(text.length() <= 40 ? text : text.substring(0, 40));
      typed.remove(name);
    }
    return value;
  }

  private static Optional<Integer> people(String text) {
    return text.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<Period> term(String text) {
    try {
      return Optional.of(Period.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> day.getYear() >= 1991 && day.getYear() <= 2100);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
