package az.migrationportal.content.decision;

import az.migrationportal.content.decision.CompiledDecision.Asked;
import az.migrationportal.content.decision.CompiledDecision.Ruled;
import az.migrationportal.content.decision.CompiledDecision.TableSlots;
import az.migrationportal.content.decision.condition.Truth;
import az.migrationportal.content.decision.condition.Variables;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Line;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.decision.model.Reason;
import az.migrationportal.content.fact.Confidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the outcome of answers and everything that is said about it. */
final class Reasoning {
  private final DatedDecision dated;
  private final Answers answers;
  private final boolean assuming;
  private final Situation situation;
  private final Map<String, Evidence> rows;

  Reasoning(DatedDecision dated, Answers answers, boolean assuming) {
    this.dated = dated;
    this.answers = answers;
    this.assuming = assuming;
    this.situation = dated.situation(answers, assuming);
    this.rows = tables();
  }

  /** What answers come to; the nearest other answers are looked for only where they are wanted. */
  Evaluation evaluation(boolean withChanges) {
    Ruled ruled = winner(situation.holding());
    Decision decision = dated.compiled().decision();
    if (ruled == null) {
      return new Evaluation(
          decision,
          dated.day(),
          given(),
          assumed(),
          next(),
          null,
          Map.of(),
          numbers(),
          rows,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Confidence.NOT_FOUND,
          decision.verifiedOn());
    }
    Outcome outcome = ruled.outcome();
    List<Ground> because = because(outcome);
    return new Evaluation(
        decision,
        dated.day(),
        given(),
        assumed(),
        assuming ? null : next(),
        outcome,
        data(ruled),
        numbers(),
        rows,
        because,
        shown(outcome.cells()),
        shown(outcome.steps()),
        shown(outcome.documents()),
        withChanges ? new Alternatives(dated, answers, situation, ruled).changes() : List.of(),
        confidence(because),
        verifiedOn(because));
  }

  /** The outcome that holds; the one declared above the others where several do. */
  static @Nullable Ruled winner(List<Ruled> holding) {
    if (holding.size() == 1) {
      return holding.get(0);
    }
    for (Ruled one : holding) {
      boolean stands =
          holding.stream().noneMatch(other -> other.over().contains(one.outcome().key()));
      if (stands) {
        return one;
      }
    }
    return null;
  }

  private @Nullable Question next() {
    return situation.wanted().isEmpty() ? null : situation.wanted().get(0).question();
  }

  private Map<Question, Object> given() {
    Map<Question, Object> given = new LinkedHashMap<>();
    for (Asked asked : situation.asked()) {
      Object value = situation.slots()[asked.slot()];
      if (value != null) {
        given.put(asked.question(), value);
      }
    }
    return given;
  }

  private List<Question> assumed() {
    return assuming ? situation.assumed().stream().map(Asked::question).toList() : List.of();
  }

  private Map<String, Object> data(Ruled ruled) {
    Map<String, Object> data = new LinkedHashMap<>();
    ruled
        .outcome()
        .data()
        .keySet()
        .forEach(
            name -> {
              var term = ruled.data().get(name);
              Object value = term == null ? null : term.value(situation.slots());
              if (value != null && !value.equals(0L)) {
                data.put(name, value);
              }
            });
    return data;
  }

  private Map<String, Long> numbers() {
    Map<String, Long> numbers = new LinkedHashMap<>();
    for (Variables.Variable variable : dated.compiled().variables().all()) {
      if (situation.slots()[variable.slot()] instanceof Long number) {
        numbers.put(variable.name(), number);
      }
    }
    return numbers;
  }

  private Map<String, Evidence> tables() {
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    for (TableSlots table : dated.compiled().tables()) {
      if (situation.slots()[table.of().slot()] instanceof String key) {
        dated
            .data()
            .table(table.table())
            .flatMap(found -> found.evidence(key, dated.day()))
            .ifPresent(found -> evidence.put(table.name(), found));
      }
    }
    return evidence;
  }

  private List<Line> shown(List<Line> lines) {
    List<Line> shown = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (holds(line.when())) {
        shown.add(line);
      }
    }
    return shown;
  }

  private boolean holds(@Nullable String when) {
    return when == null || dated.compiled().condition(when).test(situation.slots()) == Truth.YES;
  }

  private List<Ground> because(Outcome outcome) {
    List<Ground> grounds = new ArrayList<>();
    for (String key : outcome.reasons()) {
      Reason reason = dated.compiled().decision().reasons().get(key);
      if (reason != null && holds(reason.when())) {
        grounds.add(new Ground(reason, evidence(reason)));
      }
    }
    return grounds;
  }

  private List<Evidence> evidence(Reason reason) {
    List<Evidence> evidence = new ArrayList<>();
    if (!reason.tables().isEmpty()) {
      rows.forEach(
          (name, row) -> {
            if (reason.tables().contains(name)) {
              evidence.add(row);
            }
          });
    }
    for (String fact : reason.facts()) {
      dated
          .data()
          .fact(fact)
          .flatMap(found -> found.on(dated.day()))
          .ifPresent(value -> evidence.add(Evidence.of(value)));
    }
    return evidence;
  }

  private static Confidence confidence(List<Ground> because) {
    return because.stream()
        .map(Ground::confidence)
        .max(Comparator.naturalOrder())
        .orElse(Confidence.HIGH);
  }

  private LocalDate verifiedOn(List<Ground> because) {
    return because.stream()
        .flatMap(ground -> ground.evidence().stream())
        .map(Evidence::verifiedOn)
        .min(Comparator.naturalOrder())
        .orElse(dated.compiled().decision().verifiedOn());
  }
}
