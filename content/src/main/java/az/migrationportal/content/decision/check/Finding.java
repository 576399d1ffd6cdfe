package az.migrationportal.content.decision.check;

import az.migrationportal.content.decision.Answers;
import az.migrationportal.content.decision.Evaluation;
import az.migrationportal.content.decision.InvalidDecision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Something wrong with a decision.
 *
 * @param rule stable id such as {@code dead-end}
 * @param place in the file, such as {@code outcomes/e-visa/steps}
 * @param answers that lead there; none where it is wrong for everybody
 * @param detail what exactly
 */
public record Finding(String rule, String place, Answers answers, String detail) {
  /** What a compiler says, as findings. */
  public static List<Finding> of(InvalidDecision invalid) {
    return invalid.faults().stream()
        .map(fault -> new Finding(fault.rule(), fault.place(), Answers.NONE, fault.detail()))
        .toList();
  }

  /** The answers that count in an evaluation. */
  static Answers given(Evaluation evaluation) {
    Map<String, Object> values = new LinkedHashMap<>();
    evaluation.given().forEach((question, value) -> values.put(question.key(), value));
    return new Answers(values);
  }

  /** For people who read logs and test reports. */
  @Override
  public String toString() {
    String path =
        new TreeMap<>(answers.values())
            .entrySet().stream()
                .map(answer -> answer.getKey() + "=" + Answers.written(answer.getValue()))
                .collect(Collectors.joining("&"));
    return rule + " at " + place + (path.isEmpty() ? "" : " [" + path + "]") + ": " + detail;
  }
}
