package az.migrationportal.search.evaluation;

import az.migrationportal.search.query.Hit;
import az.migrationportal.search.query.Search;
import az.migrationportal.search.query.SearchRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Asks judged questions and scores the answers. */
final class Evaluation {
  private final Map<JudgedQuery, List<String>> found = new LinkedHashMap<>();
  private final Map<JudgedQuery, Score> scores = new LinkedHashMap<>();
  private final Set<String> unknownKeys = new TreeSet<>();
  private int leftOut;

  /** Asks every question; those whose best answer is not among the known keys are left out. */
  Evaluation(Search search, List<JudgedQuery> queries, Set<String> knownKeys) {
    for (JudgedQuery query : queries) {
      Map<String, Integer> grades = new LinkedHashMap<>(query.grades());
      grades.keySet().retainAll(knownKeys);
      if (!grades.containsValue(query.bestGrade())) {
        leftOut++;
        unknownKeys.addAll(query.grades().keySet());
        unknownKeys.removeAll(knownKeys);
      } else {
        ask(
            search,
            new JudgedQuery(
                query.id(), query.language(), query.locale(), query.kind(), query.text(), grades));
      }
    }
  }

  /** How many questions were left out because no document has their best answer. */
  int leftOut() {
    return leftOut;
  }

  /** Keys that the questions left out ask for. */
  Set<String> unknownKeys() {
    return unknownKeys;
  }

  /** The mean over all questions that were asked. */
  Score overall() {
    return Score.mean(List.copyOf(scores.values()));
  }

  /** Means by language or by class. */
  Map<String, Score> by(Function<JudgedQuery, String> name) {
    Map<String, List<Score>> groups = new TreeMap<>();
    scores.forEach(
        (query, score) ->
            groups.computeIfAbsent(name.apply(query), group -> new ArrayList<>()).add(score));
    Map<String, Score> means = new TreeMap<>();
    groups.forEach((group, members) -> means.put(group, Score.mean(members)));
    return means;
  }

  /** Questions whose first result is not a best one, with what was found instead. */
  List<String> misses() {
    List<String> misses = new ArrayList<>();
    scores.forEach(
        (query, score) -> {
          if (score.successAt1() == 0) {
            List<String> keys = found.getOrDefault(query, List.of());
            misses.add(
                String.join(
                    "\t",
                    query.id(),
                    query.kind(),
                    query.locale(),
                    query.text(),
                    query.grades().toString(),
                    keys.subList(0, Math.min(4, keys.size())).toString()));
          }
        });
    return misses;
  }

  private void ask(Search search, JudgedQuery query) {
    SearchRequest request = SearchRequest.of(query.text(), query.locale(), 10);
    List<String> keys = search.search(request).hits().stream().map(Hit::key).toList();
    found.put(query, keys);
    scores.put(query, Score.of(query, keys));
  }
}
