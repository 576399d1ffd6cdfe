package az.migrationportal.content.decision;

import az.migrationportal.content.decision.CompiledDecision.Asked;
import az.migrationportal.content.decision.CompiledDecision.Ruled;
import az.migrationportal.content.decision.CompiledDecision.TableSlots;
import az.migrationportal.content.decision.condition.Condition;
import az.migrationportal.content.decision.condition.Truth;
import az.migrationportal.content.decision.condition.Variables;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactKind;
import az.migrationportal.content.fact.FactValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decision with the facts and tables of one day. Asks neither a clock nor a database. */
public final class DatedDecision {
  private final CompiledDecision compiled;
  private final LocalDate day;
  private final DecisionData data;
  private final @Nullable Object[] constants;

  DatedDecision(CompiledDecision compiled, LocalDate day, DecisionData data) {
    this.compiled = compiled;
    this.day = day;
    this.data = data;
    this.constants = constants();
  }

  /**
   * What the answers come to.
   *
   * @param assuming whether questions that may stay unanswered count as answered
   */
  public Evaluation evaluate(Answers answers, boolean assuming) {
    return new Reasoning(this, answers, assuming).evaluation(true);
  }

  /** The same without what would change it. */
  public Evaluation evaluateOnly(Answers answers, boolean assuming) {
    return new Reasoning(this, answers, assuming).evaluation(false);
  }

  /** As its file says it. */
  public Decision decision() {
    return compiled.decision();
  }

  CompiledDecision compiled() {
    return compiled;
  }

  LocalDate day() {
    return day;
  }

  DecisionData data() {
    return data;
  }

  Situation situation(Answers answers, boolean assuming) {
    @Nullable Object[] slots = constants.clone();
    List<Asked> asked = new ArrayList<>();
    List<Asked> assumed = new ArrayList<>();
    for (Asked question : compiled.order()) {
      fill(question, answers, assuming, slots, asked, assumed);
    }
    List<Ruled> holding = new ArrayList<>();
    List<Ruled> open = new ArrayList<>();
    for (Ruled outcome : compiled.outcomes()) {
      switch (outcome.when().test(slots)) {
        case YES -> holding.add(outcome);
        case OPEN -> open.add(outcome);
        case NO -> {}
      }
    }
    return new Situation(
        slots,
        compiled.questions().stream().filter(asked::contains).toList(),
        assumed,
        holding,
        open,
        wanted(slots, asked, holding, open));
  }

  private void fill(
      Asked question,
      Answers answers,
      boolean assuming,
      @Nullable Object[] slots,
      List<Asked> asked,
      List<Asked> assumed) {
    Condition when = question.when();
    Truth ask = when == null ? Truth.YES : when.test(slots);
    Object value = null;
    if (ask == Truth.NO) {
      value = question.otherwise();
    } else if (ask == Truth.YES) {
      asked.add(question);
      value = answers.values().get(question.question().key());
      if (value == null && assuming && question.assumed() != null) {
        value = question.assumed();
        assumed.add(question);
      }
    }
    slots[question.slot()] = value;
    if (value instanceof String key) {
      lookUp(question, key, slots);
    }
  }

  private void lookUp(Asked question, String key, @Nullable Object[] slots) {
    for (TableSlots table : compiled.tables()) {
      if (table.of().slot() == question.slot()) {
        Object[] row =
            data.table(table.table()).map(found -> found.row(key, day)).orElse(new Object[0]);
        System.arraycopy(row, 0, slots, table.first(), row.length);
      }
    }
  }

  /**
   * What decides the open outcomes; where none is open, what decides the lines of the one that
   * holds. A question that waits for another one makes the other one wanted.
   */
  private List<Asked> wanted(
      @Nullable Object[] slots, List<Asked> asked, List<Ruled> holding, List<Ruled> open) {
    BitSet wanted = new BitSet();
    open.forEach(outcome -> outcome.when().open(slots, wanted));
    Ruled winner = open.isEmpty() ? Reasoning.winner(holding) : null;
    if (winner != null) {
      compiled.details(winner.outcome()).forEach(detail -> detail.open(slots, wanted));
    }
    BitSet seen = new BitSet();
    List<Asked> questions = new ArrayList<>();
    for (int slot = wanted.nextSetBit(0); slot >= 0; slot = wanted.nextSetBit(0)) {
      wanted.clear(slot);
      seen.set(slot);
      Asked owner = compiled.owners().get(slot);
      if (owner == null || questions.contains(owner)) {
        continue;
      }
      Condition when = owner.when();
      if (asked.contains(owner)) {
        questions.add(owner);
      } else if (when != null) {
        when.open(slots, wanted);
        wanted.andNot(seen);
      }
    }
    return compiled.questions().stream().filter(questions::contains).toList();
  }

  private @Nullable Object[] constants() {
    @Nullable Object[] slots = new Object[compiled.variables().size()];
    Decision decision = compiled.decision();
    for (Variables.Variable variable : compiled.variables().all()) {
      String name = variable.name();
      if (name.equals(DecisionCompiler.TODAY)) {
        slots[variable.slot()] = day.toString();
      } else if (decision.facts().containsKey(name)) {
        slots[variable.slot()] =
            Optional.ofNullable(decision.facts().get(name))
                .flatMap(data::fact)
                .flatMap(this::value)
                .orElse(null);
      } else if (decision.sets().containsKey(name)) {
        slots[variable.slot()] = decision.sets().get(name);
      }
    }
    return slots;
  }

  private Optional<Object> value(Fact fact) {
    Optional<FactValue> value = fact.on(day);
    return fact.kind() == FactKind.DATE
        ? value.map(FactValue::date).map(LocalDate::toString)
        : value.map(FactValue::amount).map(amount -> (Object) amount);
  }
}
