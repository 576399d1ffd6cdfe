package az.migrationportal.content.decision.revision;

import java.time.LocalDate;
import java.util.Map;

/**
 * A situation with the outcome it must come to. It belongs to the decision, not to a revision.
 *
 * @param answers by question, as they stand in an address
 * @param on the day asked for
 * @param outcome the key of the outcome
 */
public record SavedCase(String name, Map<String, String> answers, LocalDate on, String outcome) {
  public SavedCase {
    answers = Map.copyOf(answers);
  }
}
