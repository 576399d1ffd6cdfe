package az.migrationportal.content.decision;

import az.migrationportal.content.decision.condition.Condition;
import az.migrationportal.content.decision.condition.Term;
import az.migrationportal.content.decision.condition.Variables;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Line;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision ready to be evaluated on any day. Immutable.
 *
 * @param questions in the order of the file
 * @param order the same, so that each comes after those its condition reads
 * @param owners per slot: the question that fills it, or null
 * @param comparisons what variables are compared with, anywhere in the file
 * @param conditions every condition of the file by its text
 */
public record CompiledDecision(
    Decision decision,
    Variables variables,
    List<Asked> questions,
    List<Asked> order,
    List<TableSlots> tables,
    Map<Integer, Asked> owners,
    List<Ruled> outcomes,
    List<Compared> comparisons,
    Map<String, Condition> conditions) {
  /**
   * A question with its slot.
   *
   * @param otherwise its value where it is not asked
   * @param assumed its value until it is answered
   */
  record Asked(
      Question question,
      int slot,
      @Nullable Condition when,
      @Nullable Object otherwise,
      @Nullable Object assumed) {}

  /** A comparison of a variable with another value. */
  record Compared(int slot, Term with) {}

  /** A table with the slots of its columns, which begin at {@code first}. */
  record TableSlots(String name, String table, Asked of, int first) {}

  /** An outcome with its rule. */
  record Ruled(Outcome outcome, Condition when, Set<String> over, Map<String, Term> data) {}

  /** The decision with the facts and tables of a day. */
  public DatedDecision on(LocalDate day, DecisionData data) {
    return new DatedDecision(this, day, data);
  }

  /** The conditions of an outcome's lines. */
  Stream<Condition> details(Outcome outcome) {
    return Stream.of(outcome.cells(), outcome.steps(), outcome.documents())
        .flatMap(List::stream)
        .map(Line::when)
        .filter(Objects::nonNull)
        .map(this::condition);
  }

  Condition condition(String text) {
    Condition condition = conditions.get(text);
    if (condition == null) {
      throw new IllegalStateException("not compiled: " + text);
    }
    return condition;
  }
}
