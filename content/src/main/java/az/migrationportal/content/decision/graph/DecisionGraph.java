package az.migrationportal.content.decision.graph;

import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where the answers to a decision's questions lead on a day.
 *
 * @param questions those that somebody is asked, in the order of asking
 * @param outcomes those that somebody reaches, in the order of the document
 * @param ways by question in that order, then by where they lead
 * @param walked every answer that was tried, by question
 */
public record DecisionGraph(
    Decision decision,
    LocalDate on,
    List<Question> questions,
    List<Outcome> outcomes,
    List<Way> ways,
    Map<String, List<Object>> walked) {
  public DecisionGraph {
    questions = List.copyOf(questions);
    outcomes = List.copyOf(outcomes);
    ways = List.copyOf(ways);
    walked = Map.copyOf(walked);
  }

  /** The ways that leave a question. */
  public List<Way> from(Question question) {
    return ways.stream().filter(way -> way.from().equals(question.key())).toList();
  }

  /** The ways that lead to a question or an outcome. */
  public List<Way> to(String key) {
    return ways.stream().filter(way -> way.to().equals(key)).toList();
  }

  /** The number of a question or an outcome in the drawing, from 1; outcomes come last. */
  public int number(String key) {
    for (int i = 0; i < questions.size(); i++) {
      if (questions.get(i).key().equals(key)) {
        return i + 1;
      }
    }
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).key().equals(key)) {
        return questions.size() + i + 1;
      }
    }
    throw new IllegalArgumentException(key);
  }
}
