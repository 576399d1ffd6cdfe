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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision with the facts and tables of one day. Asks neither a clock nor a database; may be kept
 * as long as the facts stay what they are.
 */
public final class DatedDecision {
  static final int NO_SLOT = -1;

  private final CompiledDecision compiled;
  private final LocalDate day;
  private final DecisionData data;
  private final @Nullable Object[] constants;
  private final Map<LocalDate, DatedDecision> later = new ConcurrentHashMap<>();
  private volatile @Nullable List<LocalDate> factTurns;

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

  /** Since when every figure that its rules and reasons read has been in force. */
  public Optional<LocalDate> validSince() {
    Decision decision = compiled.decision();
    return Stream.concat(
            decision.facts().values().stream(),
            decision.reasons().values().stream().flatMap(reason -> reason.facts().stream()))
        .distinct()
        .flatMap(key -> data.fact(key).stream())
        .flatMap(fact -> fact.on(day).stream())
        .map(FactValue::validFrom)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
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
    BitSet asked = new BitSet();
    List<Asked> assumed = new ArrayList<>();
    for (Asked question : compiled.order()) {
      if (isAsked(question, slots)) {
        asked.set(question.slot());
        Object value = answers.values().get(question.question().key());
        if (value == null && assuming && question.assumed() != null) {
          value = question.assumed();
          assumed.add(question);
        }
        fill(question, value, slots);
      }
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
        slots, in(asked), assumed, holding, open, wanted(slots, asked, holding, open));
  }

  /**
   * The outcome that holds where the answer in one slot is another one; null where none does.
   * Questions that may stay open count as answered. Does nothing else, because the nearest other
   * answers ask it often.
   */
  @Nullable Ruled winner(Answers answers, int changed, @Nullable Object other) {
    @Nullable Object[] slots = constants.clone();
    for (Asked question : compiled.order()) {
      if (isAsked(question, slots)) {
        Object value =
            question.slot() == changed ? other : answers.values().get(question.question().key());
        fill(question, value == null ? question.assumed() : value, slots);
      }
    }
    List<Ruled> holding = new ArrayList<>(2);
    for (Ruled outcome : compiled.outcomes()) {
      if (outcome.when().test(slots) == Truth.YES) {
        holding.add(outcome);
      }
    }
    return Reasoning.winner(holding);
  }

  /** The days after this one on which a fact that counts here changes. */
  List<LocalDate> factTurns() {
    List<LocalDate> known = factTurns;
    if (known == null) {
      Decision decision = compiled.decision();
      known =
          Stream.concat(
                  decision.facts().values().stream(),
                  decision.reasons().values().stream().flatMap(reason -> reason.facts().stream()))
              .distinct()
              .flatMap(key -> data.fact(key).stream())
              .flatMap(fact -> fact.values().stream())
              .flatMap(value -> Stream.of(value.validFrom(), value.validUntil(), value.date()))
              .filter(turn -> turn != null && turn.isAfter(day))
              .sorted()
              .distinct()
              .toList();
      factTurns = known;
    }
    return known;
  }

  /** The same decision on another day. */
  DatedDecision on(LocalDate other) {
    return later.computeIfAbsent(other, unused -> compiled.on(other, data));
  }

  /** Whether a question is asked; where it is not, its slot gets what it counts as. */
  private boolean isAsked(Asked question, @Nullable Object[] slots) {
    Condition when = question.when();
    Truth ask = when == null ? Truth.YES : when.test(slots);
    if (ask == Truth.NO) {
      fill(question, question.otherwise(), slots);
    }
    return ask == Truth.YES;
  }

  private void fill(Asked question, @Nullable Object value, @Nullable Object[] slots) {
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
      @Nullable Object[] slots, BitSet asked, List<Ruled> holding, List<Ruled> open) {
    BitSet wanted = new BitSet();
    open.forEach(outcome -> outcome.when().open(slots, wanted));
    Ruled winner = open.isEmpty() ? Reasoning.winner(holding) : null;
    if (winner != null) {
      compiled.details(winner.outcome()).forEach(detail -> detail.open(slots, wanted));
    }
    BitSet seen = new BitSet();
    BitSet questions = new BitSet();
    for (int slot = wanted.nextSetBit(0); slot >= 0; slot = wanted.nextSetBit(0)) {
      wanted.clear(slot);
      seen.set(slot);
      Asked owner = compiled.owners().get(slot);
      if (owner == null || questions.get(owner.slot())) {
        continue;
      }
      Condition when = owner.when();
      if (asked.get(owner.slot())) {
        questions.set(owner.slot());
      } else if (when != null) {
        when.open(slots, wanted);
        wanted.andNot(seen);
      }
    }
    return in(questions);
  }

  /** The questions of these slots, in the order of the file. */
  private List<Asked> in(BitSet slots) {
    List<Asked> questions = new ArrayList<>(slots.cardinality());
    for (Asked question : compiled.questions()) {
      if (slots.get(question.slot())) {
        questions.add(question);
      }
    }
    return questions;
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
