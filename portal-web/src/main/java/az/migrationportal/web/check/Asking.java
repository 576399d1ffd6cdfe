package az.migrationportal.web.check;

import az.migrationportal.content.decision.AnswerReading;
import az.migrationportal.content.decision.Answers;
import az.migrationportal.content.decision.BadAnswer;
import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.Evaluation;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Option;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.decision.model.QuestionKind;
import az.migrationportal.web.shell.PageRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an address says: answers, a day, and which question is wanted.
 *
 * @param evaluation of the good answers
 * @param wanted the question to show; null for the outcome
 * @param bad the answer to it that is none; null where there is none
 * @param more what else stands in the address and must stay there
 */
record Asking(
    Decision decision,
    Evaluation evaluation,
    @Nullable Question wanted,
    @Nullable BadAnswer bad,
    Map<String, String> more) {

  /** The parameters that pages of a decision read. */
  static Set<String> parameters(Decision decision) {
    Set<String> names =
        new TreeSet<>(
            Set.of(
                CheckAddresses.CHANGE,
                CheckAddresses.BOXES,
                CheckAddresses.SKIP,
                CheckAddresses.ON,
                CheckAddresses.ALERT));
    for (Question question : decision.questions()) {
      names.add(question.key());
      if (question.kind() == QuestionKind.CHOICES) {
        question.options().forEach(o -> names.add(CheckAddresses.box(question, o.key())));
      }
    }
    return names;
  }

  static Asking of(Decisions decisions, Decision decision, PageRequest request) {
    AnswerReading reading = decisions.read(decision, typed(decision, request));
    Map<String, String> more = new LinkedHashMap<>();
    LocalDate on = day(request).orElse(request.today());
    if (!on.equals(request.today())) {
      more.put(CheckAddresses.ON, on.toString());
    }
    boolean skip = request.parameter(CheckAddresses.SKIP).isPresent();
    if (skip) {
      more.put(CheckAddresses.SKIP, "yes");
    }
    Evaluation evaluation = decisions.on(decision, on).evaluate(reading.answers(), skip);
    BadAnswer bad = reading.bad().isEmpty() ? null : reading.bad().get(0);
    return new Asking(decision, evaluation, wanted(decision, request, evaluation, bad), bad, more);
  }

  /** The answers that count, without those nobody gave. */
  Map<Question, Object> answers() {
    Map<Question, Object> answers = new LinkedHashMap<>(evaluation.given());
    evaluation.assumed().forEach(answers::remove);
    return answers;
  }

  /** The boxes of a question as one answer, where a form has just been sent. */
  static Optional<Answers> ticked(Decision decision, PageRequest request) {
    return request
        .parameter(CheckAddresses.BOXES)
        .flatMap(decision::question)
        .filter(question -> question.kind() == QuestionKind.CHOICES)
        .map(
            question -> {
              List<String> ticked =
                  question.options().stream()
                      .map(Option::key)
                      .filter(k -> request.parameter(CheckAddresses.box(question, k)).isPresent())
                      .toList();
              return Answers.NONE.with(question.key(), ticked);
            });
  }

  private static Map<String, String> typed(Decision decision, PageRequest request) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (Question question : decision.questions()) {
      if (request.parameters().containsKey(question.key())) {
        typed.put(question.key(), request.parameter(question.key()).orElse(""));
      }
    }
    ticked(decision, request)
        .ifPresent(
            several ->
                several.values().forEach((key, value) -> typed.put(key, Answers.written(value))));
    return typed;
  }

  private static @Nullable Question wanted(
      Decision decision, PageRequest request, Evaluation evaluation, @Nullable BadAnswer bad) {
    if (bad != null) {
      return decision.question(bad.question()).orElse(evaluation.next());
    }
    return request
        .parameter(CheckAddresses.CHANGE)
        .flatMap(decision::question)
        .orElse(evaluation.next());
  }

  private static Optional<LocalDate> day(PageRequest request) {
    try {
      return request
          .parameter(CheckAddresses.ON)
          .map(LocalDate::parse)
          .filter(day -> day.getYear() >= 1991 && day.getYear() <= 2100);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
