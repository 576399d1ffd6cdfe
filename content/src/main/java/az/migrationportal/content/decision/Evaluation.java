package az.migrationportal.content.decision;

import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Line;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.fact.Confidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What answers come to on a day, and why.
 *
 * @param given the answers that count, in the order of the questions, assumed ones too
 * @param assumed questions that nobody answered and that count as answered
 * @param next what to ask; where the outcome is known, what only its lines depend on; null for
 *     nothing
 * @param outcome null until it is known
 * @param data values of the outcome by name: numbers, texts, flags
 * @param numbers every number that conditions can see, by variable
 * @param tables what the rows that were looked up rest on, by table
 * @param because why it is this outcome
 * @param cells and {@code steps}, {@code documents}: the lines of the outcome that apply
 * @param changes what would change it, in the order of the questions
 * @param confidence the lowest of the reasons; {@link Confidence#NOT_FOUND} without an outcome
 * @param verifiedOn the oldest day of checking among the reasons
 */
public record Evaluation(
    Decision decision,
    LocalDate on,
    Map<Question, Object> given,
    List<Question> assumed,
    @Nullable Question next,
    @Nullable Outcome outcome,
    Map<String, Object> data,
    Map<String, Long> numbers,
    Map<String, Evidence> tables,
    List<Ground> because,
    List<Line> cells,
    List<Line> steps,
    List<Line> documents,
    List<Change> changes,
    Confidence confidence,
    LocalDate verifiedOn) {
  public boolean complete() {
    return outcome != null;
  }
}
