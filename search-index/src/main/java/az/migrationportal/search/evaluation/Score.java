package az.migrationportal.search.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well questions are answered, as means over questions.
 *
 * @param queries how many
 * @param ndcg normalised discounted cumulative gain of the first ten, gain {@code 2^grade - 1}
 * @param successAt1 share whose first result has the best grade
 * @param successAt3 share with a result of the best grade among the first three
 * @param reciprocalRank one over the rank of the first result of the best grade
 * @param zeroHits share without any result
 */
record Score(
    int queries,
    double ndcg,
    double successAt1,
    double successAt3,
    double reciprocalRank,
    double zeroHits) {
  private static final int DEPTH = 10;

  /** The score of one question, given the keys found, best first. */
  static Score of(JudgedQuery query, List<String> found) {
    List<String> top = found.subList(0, Math.min(DEPTH, found.size()));
    int rank = 0;
    for (int i = 0; i < top.size() && rank == 0; i++) {
      if (query.grades().getOrDefault(top.get(i), 0) == query.bestGrade()) {
        rank = i + 1;
      }
    }
    return new Score(
        1,
        gain(top.stream().map(key -> query.grades().getOrDefault(key, 0)).toList())
            / gain(ideal(query)),
        rank == 1 ? 1 : 0,
        rank >= 1 && rank <= 3 ? 1 : 0,
        rank == 0 ? 0 : 1.0 / rank,
        found.isEmpty() ? 1 : 0);
  }

  /** The mean of many. */
  static Score mean(List<Score> scores) {
    int n = scores.size();
    return new Score(
        n,
        scores.stream().mapToDouble(Score::ndcg).sum() / n,
        scores.stream().mapToDouble(Score::successAt1).sum() / n,
        scores.stream().mapToDouble(Score::successAt3).sum() / n,
        scores.stream().mapToDouble(Score::reciprocalRank).sum() / n,
        scores.stream().mapToDouble(Score::zeroHits).sum() / n);
  }

  private static List<Integer> ideal(JudgedQuery query) {
    List<Integer> grades = new ArrayList<>(query.grades().values());
    grades.sort(Comparator.reverseOrder());
    return grades.subList(0, Math.min(DEPTH, grades.size()));
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < grades.size(); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return gain;
  }
}
