package az.migrationportal.content.decision.graph;

import az.migrationportal.content.decision.Answers;
import az.migrationportal.content.decision.DatedDecision;
import az.migrationportal.content.decision.Evaluation;
import az.migrationportal.content.decision.Walk;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks every situation and notes which answer led from where to where. */
final class GraphWalk implements Walk.Visitor {
  private final List<Question> trail = new ArrayList<>();
  private final Map<String, Integer> depths = new HashMap<>();
  private final Map<String, Set<Object>> walked = new LinkedHashMap<>();
  private final Map<String, Map<String, Set<Object>>> ways = new LinkedHashMap<>();

  private GraphWalk() {}

  static DecisionGraph of(DatedDecision dated, LocalDate on) {
    GraphWalk walk = new GraphWalk();
    boolean whole = Walk.through(dated, walk);
    if (!whole) {
      throw new IllegalStateException("too many situations: " + dated.decision().key());
    }
    return walk.graph(dated.decision(), on);
  }

  @Override
  public void asked(Question question, Answers answers) {
    follow(answers, question.key());
    trail.add(question);
    depths.merge(question.key(), trail.size(), Math::max);
  }

  @Override
  public void end(Answers answers, List<String> outcomes, Evaluation evaluation) {
    outcomes.forEach(outcome -> follow(answers, outcome));
  }

  private void follow(Answers answers, String to) {
    int depth = answers.values().size();
    trail.subList(depth, trail.size()).clear();
    if (depth > 0) {
      Question last = trail.get(depth - 1);
      Object value = answers.values().get(last.key());
      if (value != null) {
        walked.computeIfAbsent(last.key(), unused -> new LinkedHashSet<>()).add(value);
        ways.computeIfAbsent(last.key(), unused -> new LinkedHashMap<>())
            .computeIfAbsent(to, unused -> new LinkedHashSet<>())
            .add(value);
      }
    }
  }

  private DecisionGraph graph(Decision decision, LocalDate on) {
    List<Question> questions =
        decision.questions().stream()
            .filter(question -> depths.containsKey(question.key()))
            .sorted(Comparator.comparing(question -> depths.getOrDefault(question.key(), 0)))
            .toList();
    List<String> targets = new ArrayList<>(questions.stream().map(Question::key).toList());
    List<Outcome> outcomes =
        decision.outcomes().stream()
            .filter(outcome -> ways.values().stream().anyMatch(to -> to.containsKey(outcome.key())))
            .toList();
    outcomes.forEach(outcome -> targets.add(outcome.key()));
    List<Way> all = new ArrayList<>();
    for (Question question : questions) {
      Map<String, Set<Object>> leaving = ways.getOrDefault(question.key(), Map.of());
      for (String target : targets) {
        Set<Object> values = leaving.get(target);
        if (values != null) {
          boolean always = values.size() == walked.getOrDefault(question.key(), Set.of()).size();
          all.add(new Way(question.key(), target, sorted(question, values), always));
        }
      }
    }
    Map<String, List<Object>> tried = new HashMap<>();
    for (Question question : questions) {
      tried.put(question.key(), sorted(question, walked.getOrDefault(question.key(), Set.of())));
    }
    return new DecisionGraph(decision, on, questions, outcomes, all, tried);
  }

  private static List<Object> sorted(Question question, Set<Object> values) {
    if (question.kind().isNumber()) {
      return values.stream()
          .sorted(Comparator.comparing(value -> value instanceof Long number ? number : 0L))
          .toList();
    }
    List<String> options = question.options().stream().map(option -> option.key()).toList();
    return values.stream()
        .sorted(
            Comparator.comparing((Object value) -> options.indexOf(String.valueOf(value)))
                .thenComparing(String::valueOf))
        .toList();
  }
}
