package az.migrationportal.content.decision;

import az.migrationportal.content.decision.CompiledDecision.Asked;
import az.migrationportal.content.decision.CompiledDecision.Ruled;
import az.migrationportal.content.decision.CompiledDecision.TableSlots;
import az.migrationportal.content.decision.condition.BadCondition;
import az.migrationportal.content.decision.condition.Condition;
import az.migrationportal.content.decision.condition.ConditionCompiler;
import az.migrationportal.content.decision.condition.Term;
import az.migrationportal.content.decision.condition.VariableType;
import az.migrationportal.content.decision.condition.Variables;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Line;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.decision.model.QuestionKind;
import az.migrationportal.content.decision.model.Reason;
import az.migrationportal.content.fact.FactKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles a decision; finds everything in a file that can be found without walking its paths. */
public final class DecisionCompiler {
  /** The variable that holds the day asked for. */
  static final String TODAY = "today";

  private final Decision decision;
  private final DecisionData data;
  private final Variables variables = new Variables();
  private final ConditionCompiler compiler = new ConditionCompiler(variables);
  private final Map<String, Condition> conditions = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private DecisionCompiler(Decision decision, DecisionData data) {
    this.decision = decision;
    this.data = data;
  }

  /**
   * The compiled decision.
   *
   * @throws InvalidDecision with all faults at once
   */
  public static CompiledDecision compile(Decision decision, DecisionData data)
      throws InvalidDecision {
    return new DecisionCompiler(decision, data).compile();
  }

  private CompiledDecision compile() throws InvalidDecision {
    declare("today", TODAY, VariableType.TEXT);
    Map<String, Integer> slots = new LinkedHashMap<>();
    decision
        .questions()
        .forEach(
            question ->
                slots.put(
                    question.key(), declare("questions", question.key(), question.kind().type())));
    decision.facts().forEach(this::declareFact);
    decision.sets().keySet().forEach(name -> declare("sets", name, VariableType.TEXTS));
    Map<String, Integer> firsts = declareTables();
    decision.definitions().forEach(this::define);
    List<Asked> asked = decision.questions().stream().map(q -> asked(q, slots)).toList();
    Map<String, Asked> byKey = new HashMap<>();
    asked.forEach(question -> byKey.put(question.question().key(), question));
    List<TableSlots> tables = tables(byKey, firsts);
    Map<Integer, Asked> owners = owners(asked, tables);
    List<Asked> order = new QuestionOrder(asked, owners, faults).sorted();
    List<Ruled> outcomes = decision.outcomes().stream().map(this::ruled).toList();
    decision.reasons().forEach((key, reason) -> reason(reason));
    if (!faults.isEmpty()) {
      throw new InvalidDecision(decision.key(), faults);
    }
    return new CompiledDecision(
        decision,
        variables,
        asked,
        order,
        tables,
        owners,
        outcomes,
        comparisons(),
        Map.copyOf(conditions));
  }

  private List<CompiledDecision.Compared> comparisons() {
    List<CompiledDecision.Compared> told = new ArrayList<>();
    conditions
        .values()
        .forEach(
            condition ->
                condition.comparisons(
                    (slot, with) -> told.add(new CompiledDecision.Compared(slot, with))));
    return told.stream().distinct().toList();
  }

  private int declare(String place, String name, VariableType type) {
    try {
      return variables.declare(name, type);
    } catch (IllegalArgumentException e) {
      faults.add(new Fault("twice", place + "/" + name, String.valueOf(e.getMessage())));
      return 0;
    }
  }

  private void declareFact(String name, String key) {
    Optional<FactKind> kind = data.fact(key).map(fact -> fact.kind());
    if (kind.isEmpty() || kind.get() == FactKind.CONTACT) {
      faults.add(new Fault("unknown-fact", "facts/" + name, key));
    }
    declare("facts", name, type(kind.orElse(FactKind.COUNT)));
  }

  private static VariableType type(FactKind kind) {
    return kind == FactKind.DATE ? VariableType.TEXT : VariableType.NUMBER;
  }

  private Map<String, Integer> declareTables() {
    Map<String, Integer> firsts = new HashMap<>();
    decision
        .tables()
        .forEach(
            (name, use) -> {
              firsts.put(name, variables.size());
              data.table(use.table())
                  .ifPresentOrElse(
                      table ->
                          table
                              .columns()
                              .forEach(
                                  column ->
                                      declare("tables", name + "." + column.name(), column.type())),
                      () -> faults.add(new Fault("unknown-table", "tables/" + name, use.table())));
            });
    return firsts;
  }

  private void define(String name, String cel) {
    try {
      compiler.define(name, cel);
    } catch (BadCondition e) {
      faults.add(new Fault("bad-condition", "define/" + name, e.getMessage()));
    }
  }

  private Asked asked(Question question, Map<String, Integer> slots) {
    String place = "questions/" + question.key();
    String when = question.when();
    String otherwise = question.otherwise();
    if ((when == null) != (otherwise == null)) {
      faults.add(new Fault("bad-value", place, "when and otherwise belong together"));
    }
    return new Asked(
        question,
        slots.getOrDefault(question.key(), 0),
        when == null ? null : condition(place + "/when", when),
        preset(question, place + "/otherwise", otherwise),
        preset(question, place + "/assumed", question.assumed()));
  }

  private @Nullable Object preset(Question question, String place, @Nullable String text) {
    if (text == null) {
      return null;
    }
    Optional<Object> value = AnswerReading.value(question, data.countries(), text);
    if (value.isEmpty()) {
      faults.add(new Fault("bad-value", place, text));
    }
    return value.orElse(null);
  }

  private List<TableSlots> tables(Map<String, Asked> byKey, Map<String, Integer> firsts) {
    List<TableSlots> tables = new ArrayList<>();
    decision
        .tables()
        .forEach(
            (name, use) -> {
              Asked of = byKey.get(use.of());
              if (of == null || of.question().kind() != QuestionKind.COUNTRY) {
                faults.add(new Fault("unknown-question", "tables/" + name, use.of()));
              } else {
                tables.add(new TableSlots(name, use.table(), of, firsts.getOrDefault(name, 0)));
              }
            });
    return tables;
  }

  private Map<Integer, Asked> owners(List<Asked> asked, List<TableSlots> tables) {
    Map<Integer, Asked> owners = new HashMap<>();
    asked.forEach(question -> owners.put(question.slot(), question));
    for (TableSlots table : tables) {
      int columns = data.table(table.table()).map(found -> found.columns().size()).orElse(0);
      for (int i = 0; i < columns; i++) {
        owners.put(table.first() + i, table.of());
      }
    }
    return Map.copyOf(owners);
  }

  private Ruled ruled(Outcome outcome) {
    String place = "outcomes/" + outcome.key();
    outcome.cells().forEach(line -> line(place + "/cells", line));
    outcome.steps().forEach(line -> line(place + "/steps", line));
    outcome.documents().forEach(line -> line(place + "/documents", line));
    for (String reason : outcome.reasons()) {
      if (!decision.reasons().containsKey(reason)) {
        faults.add(new Fault("unknown-reason", place + "/because", reason));
      }
    }
    for (String other : outcome.over()) {
      if (decision.outcome(other).isEmpty()) {
        faults.add(new Fault("unknown-outcome", place + "/over", other));
      }
    }
    Map<String, Term> terms = new LinkedHashMap<>();
    outcome.data().forEach((name, cel) -> term(place + "/data/" + name, cel, name, terms));
    return new Ruled(
        outcome,
        condition(place + "/when", outcome.when()),
        Set.copyOf(outcome.over()),
        Map.copyOf(terms));
  }

  private void term(String place, String cel, String name, Map<String, Term> into) {
    try {
      into.put(name, compiler.term(cel));
    } catch (BadCondition e) {
      faults.add(new Fault("bad-condition", place, e.getMessage()));
    }
  }

  private void line(String place, Line line) {
    String when = line.when();
    if (when != null) {
      condition(place, when);
    }
  }

  private void reason(Reason reason) {
    String place = "reasons/" + reason.key();
    String when = reason.when();
    if (when != null) {
      condition(place + "/when", when);
    }
    for (String question : reason.of()) {
      if (decision.question(question).isEmpty()) {
        faults.add(new Fault("unknown-question", place + "/of", question));
      }
    }
    for (String fact : reason.facts()) {
      if (data.fact(fact).isEmpty()) {
        faults.add(new Fault("unknown-fact", place + "/facts", fact));
      }
    }
    for (String table : reason.tables()) {
      if (!decision.tables().containsKey(table)) {
        faults.add(new Fault("unknown-table", place + "/tables", table));
      }
    }
  }

  private Condition condition(String place, String cel) {
    Condition known = conditions.get(cel);
    if (known != null) {
      return known;
    }
    try {
      Condition condition = compiler.condition(cel);
      conditions.put(cel, condition);
      return condition;
    } catch (BadCondition e) {
      faults.add(new Fault("bad-condition", place, e.getMessage()));
      return new Never();
    }
  }
}
