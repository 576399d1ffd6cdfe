package az.migrationportal.api.management.decision;

import az.migrationportal.content.decision.Answers;
import az.migrationportal.content.decision.check.Finding;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.decision.wording.DecisionText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A finding in words: its question, and the answers that lead there. */
final class FindingText {
  private final Decision decision;
  private final DecisionText text;

  FindingText(Decision decision, DecisionText text) {
    this.decision = decision;
    this.text = text;
  }

  /** What fills the sentence about a finding, and what a client can show beside it. */
  Map<String, Object> data(Finding finding) {
    Map<Question, Object> answers = answers(finding);
    Map<String, Object> data = new TreeMap<>();
    data.put("found", finding.detail());
    data.put("answers", words(answers));
    data.put("path", path(answers));
    question(finding, answers)
        .ifPresent(
            question -> {
              data.put("question", question.key());
              data.put("questionText", text.plain(question.text()));
            });
    return data;
  }

  private Map<Question, Object> answers(Finding finding) {
    Map<Question, Object> answers = new LinkedHashMap<>();
    for (Question question : decision.questions()) {
      finding.answers().find(question.key()).ifPresent(value -> answers.put(question, value));
    }
    return answers;
  }

  /** The question it is about; else the last one answered on the way. */
  private Optional<Question> question(Finding finding, Map<Question, Object> answers) {
    List<String> place = List.of(finding.place().split("/", -1));
    if (place.size() > 1 && place.get(0).equals("questions")) {
      return decision.question(place.get(1));
    }
    return answers.keySet().stream().reduce((first, second) -> second);
  }

  private String words(Map<Question, Object> answers) {
    List<String> words =
        answers.entrySet().stream()
            .map(
                answer ->
                    text.plain(answer.getKey().name())
                        + ": "
                        + text.answer(answer.getKey(), answer.getValue()))
            .toList();
    return words.isEmpty() ? "–" : String.join("; ", words);
  }

  private static String path(Map<Question, Object> answers) {
    return String.join(
        "&",
        answers.entrySet().stream()
            .map(answer -> answer.getKey().key() + "=" + Answers.written(answer.getValue()))
            .toList());
  }
}
