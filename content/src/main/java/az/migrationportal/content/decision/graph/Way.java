package az.migrationportal.content.decision.graph;

import java.util.List;

/**
 * Answers to a question that can lead to the next question or to an outcome.
 *
 * @param from key of the question
 * @param to key of a question or an outcome
 * @param values the answers that were walked, in order
 * @param always whether every answer that was walked can lead there
 */
public record Way(String from, String to, List<Object> values, boolean always) {
  public Way {
    values = List.copyOf(values);
  }
}
