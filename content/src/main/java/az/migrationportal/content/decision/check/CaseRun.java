package az.migrationportal.content.decision.check;

import az.migrationportal.content.decision.AnswerReading;
import az.migrationportal.content.decision.DatedDecision;
import az.migrationportal.content.decision.Evaluation;
import az.migrationportal.content.decision.model.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What a saved case came to.
 *
 * @param bad questions whose answers are none
 * @param evaluation of the answers that could be read
 * @param expected the key of the outcome it must come to
 */
public record CaseRun(String name, List<String> bad, Evaluation evaluation, String expected) {
  public CaseRun {
    bad = List.copyOf(bad);
  }

  /** Runs answers on the day of a decision. */
  public static CaseRun of(
      String name, DatedDecision dated, AnswerReading reading, String expected) {
    return new CaseRun(
        name,
        reading.bad().stream().map(bad -> bad.question()).toList(),
        dated.evaluateOnly(reading.answers(), true),
        expected);
  }

  /** The key of the outcome it came to; empty where it came to none. */
  public Optional<String> outcome() {
    return Optional.ofNullable(evaluation.outcome()).map(Outcome::key);
  }

  public boolean passes() {
    return bad.isEmpty() && outcome().filter(expected::equals).isPresent();
  }

  /** As the checker tells it. */
  public Finding finding() {
    return new Finding(
        "failed-case",
        "cases/" + name,
        Finding.given(evaluation),
        expected + " ≠ " + outcome().orElse("–") + (bad.isEmpty() ? "" : " " + bad));
  }
}
