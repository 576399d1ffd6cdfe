package az.migrationportal.content.decision.check;

import az.migrationportal.content.decision.Answers;
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
