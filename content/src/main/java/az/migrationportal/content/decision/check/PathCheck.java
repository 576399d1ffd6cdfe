package az.migrationportal.content.decision.check;

import az.migrationportal.content.decision.Answers;
import az.migrationportal.content.decision.DatedDecision;
import az.migrationportal.content.decision.Evaluation;
import az.migrationportal.content.decision.Walk;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks all paths: dead ends, overlaps, what is never reached, answers that nobody explains. */
final class PathCheck implements Walk.Visitor {
  private final Map<String, Answers> ways = new LinkedHashMap<>();
  private final Map<String, Answers> questions = new LinkedHashMap<>();
  private final Map<String, Finding> found = new LinkedHashMap<>();

  PathCheck(DatedDecision dated) {
    Decision decision = dated.decision();
    if (!Walk.through(dated, this)) {
      find("too-many-paths", "questions", Answers.NONE, "more than " + Walk.MOST);
      return;
    }
    for (Outcome outcome : decision.outcomes()) {
      if (!ways.containsKey(outcome.key())) {
        find(
            "unreachable-outcome",
            "outcomes/" + outcome.key(),
            Answers.NONE,
            "no answers lead here");
      }
    }
    for (Question question : decision.questions()) {
      if (!questions.containsKey(question.key())) {
        find("unused-question", "questions/" + question.key(), Answers.NONE, "never asked");
      }
    }
  }

  List<Finding> findings() {
    return new ArrayList<>(found.values());
  }

  /** Answers that lead to an outcome, the first found; none where there are none. */
  Answers wayTo(String outcome) {
    return ways.getOrDefault(outcome, Answers.NONE);
  }

  @Override
  public void asked(Question question, Answers answers) {
    questions.putIfAbsent(question.key(), answers);
  }

  @Override
  public void end(Answers answers, List<String> outcomes, Evaluation evaluation) {
    if (outcomes.isEmpty()) {
      find("dead-end", lastQuestion(evaluation), answers, "no outcome, and nothing left to ask");
    }
    if (outcomes.size() > 1) {
      find(
          "overlap",
          "outcomes/" + outcomes.get(0),
          answers,
          String.join(" and ", outcomes) + " hold together");
    }
    outcomes.forEach(outcome -> ways.putIfAbsent(outcome, answers));
    if (outcomes.size() == 1 && evaluation.because().isEmpty()) {
      find("no-reason", "outcomes/" + outcomes.get(0), answers, "no reason applies");
    }
  }

  private static String lastQuestion(Evaluation evaluation) {
    return evaluation.given().keySet().stream()
        .reduce((first, second) -> second)
        .map(question -> "questions/" + question.key())
        .orElse("questions");
  }

  /** The first of each kind at each place is enough to mend it. */
  private void find(String rule, String place, Answers answers, String detail) {
    found.putIfAbsent(rule + place + detail, new Finding(rule, place, answers, detail));
  }
}
