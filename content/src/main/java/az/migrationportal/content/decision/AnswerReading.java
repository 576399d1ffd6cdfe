package az.migrationportal.content.decision;

import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Option;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.fact.Countries;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers as somebody typed them, read by the kind of their question.
 *
 * @param bad in the order of the questions
 */
public record AnswerReading(Answers answers, List<BadAnswer> bad) {
  /** How “none of these” is written. */
  public static final String NONE_OF_THEM = "none";

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,12}");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  public AnswerReading {
    bad = List.copyOf(bad);
  }

  /** Reads what was typed; names that are no questions are not looked at. */
  public static AnswerReading of(
      Decision decision, Countries countries, Map<String, String> typed) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<BadAnswer> bad = new ArrayList<>();
    for (Question question : decision.questions()) {
      String text = typed.get(question.key());
      if (text != null) {
        value(question, countries, text.strip())
            .ifPresentOrElse(
                value -> values.put(question.key(), value),
                () -> bad.add(new BadAnswer(question.key(), text, expected(question))));
      }
    }
    return new AnswerReading(new Answers(values), bad);
  }

  /** The value of a text, by the kind of the question; empty where it is none. */
  static Optional<Object> value(Question question, Countries countries, String text) {
    return switch (question.kind()) {
      case CHOICE -> question.option(text).map(Option::key);
      case CHOICES -> several(question, text);
      case COUNTRY -> countries.byIso2(text.toUpperCase(Locale.ROOT)).map(found -> found.iso2());
      case DATE -> day(text);
      case NUMBER, MONEY, DURATION, AGE -> number(question, text);
    };
  }

  private static Optional<Object> several(Question question, String text) {
    if (text.equals(NONE_OF_THEM)) {
      return Optional.of(List.of());
    }
    List<String> typed = List.of(text.split(",", -1));
    boolean known = typed.stream().allMatch(key -> question.option(key).isPresent());
    boolean once = typed.stream().distinct().count() == typed.size();
    return known && once
        ? Optional.of(question.options().stream().map(Option::key).filter(typed::contains).toList())
        : Optional.empty();
  }

  private static Optional<Object> day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR
          ? Optional.of(day.toString())
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Object> number(Question question, String text) {
    if (!DIGITS.matcher(text).matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    return number >= question.min() && number <= question.max()
        ? Optional.of(number)
        : Optional.empty();
  }

  private static String expected(Question question) {
    return switch (question.kind()) {
      case CHOICE, CHOICES ->
          String.join(", ", question.options().stream().map(Option::key).toList());
      case COUNTRY -> "ISO 3166-1 alpha-2";
      case DATE -> "2026-11-01";
      case NUMBER, MONEY, DURATION, AGE -> question.min() + "–" + question.max();
    };
  }
}
