package az.migrationportal.api.decision;

import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.DeclaredParameters;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.decision.AnswerReading;
import az.migrationportal.content.decision.Answers;
import az.migrationportal.content.decision.BadAnswer;
import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a caller asks of a decision, from an address or from a body. */
public record AnswersGiven(ContentLocale locale, LocalDate on, Answers answers) {
  private static final List<String> OWN = List.of("locale", "on");

  /** From query parameters; unknown and repeated ones are refused. */
  static AnswersGiven of(
      Decisions decisions, Decision decision, Map<String, List<String>> query, LocalDate today) {
    DeclaredParameters.check(
        query,
        Stream.concat(OWN.stream(), decision.questions().stream().map(Question::key))
            .sorted()
            .toList());
    Map<String, String> typed = new HashMap<>();
    query.forEach((name, values) -> typed.put(name, values.get(0)));
    AnswerReading reading = decisions.read(decision, typed);
    if (!reading.bad().isEmpty()) {
      BadAnswer bad = reading.bad().get(0);
      throw RequestRefused.invalidParameter(bad.question(), bad.given(), bad.expected());
    }
    return new AnswersGiven(
        Parameter.locale(typed.get("locale")),
        Parameter.day("on", typed.get("on"), today),
        reading.answers());
  }

  /** From a body with {@code answers}; all faults at once. */
  static AnswersGiven of(
      Decisions decisions, Decision decision, @Nullable JsonBody body, LocalDate today) {
    BodyFields fields = (body == null ? new JsonBody(null) : body).fields();
    String locale = fields.textIfAny("locale");
    String on = fields.textIfAny("on");
    JsonObject given = fields.object("answers");
    Map<String, String> typed = typed(decision, given, fields);
    for (BadAnswer bad : decisions.read(decision, typed).bad()) {
      fields.notAnOption("answers/" + bad.question(), bad.given(), bad.expected());
    }
    if (locale != null && ContentLocale.ofTag(locale).isEmpty()) {
      fields.notAnOption("locale", locale, "az, en, ru");
    }
    if (on != null && day(on).isEmpty()) {
      fields.notAnOption("on", on, "2026-11-01");
    }
    fields.done();
    return new AnswersGiven(
        Parameter.locale(locale),
        Parameter.day("on", on, today),
        decisions.read(decision, typed).answers());
  }

  /** The answers of a body as somebody would have typed them; faults are noted in the fields. */
  public static Map<String, String> typed(Decision decision, JsonObject given, BodyFields fields) {
    Map<String, String> typed = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    given.forEach(
        (name, value) -> {
          Optional<String> text = text(value);
          if (decision.question(name).isEmpty()) {
            unknown.add(name);
          } else if (text.isPresent()) {
            typed.put(name, text.get());
          } else if (value.getValueType() != JsonValue.ValueType.NULL) {
            fields.fault("answers/" + name, "wrong-type");
          }
        });
    unknown.stream()
        .map(name -> RequestRefused.shortened(name).replace("~", "~0").replace("/", "~1"))
        .forEach(name -> fields.fault("answers/" + name, "unknown-field"));
    return typed;
  }

  private static Optional<String> text(JsonValue value) {
    if (value instanceof JsonString string) {
      return Optional.of(string.getString());
    }
    if (value instanceof JsonNumber number) {
      return Optional.of(number.toString());
    }
    if (value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
      return Optional.of(
          array.isEmpty()
              ? AnswerReading.NONE_OF_THEM
              : array.getValuesAs(JsonString.class).stream()
                  .map(JsonString::getString)
                  .collect(Collectors.joining(",")));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return Optional.of(day).filter(d -> d.getYear() >= 1900 && d.getYear() <= 2200);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
