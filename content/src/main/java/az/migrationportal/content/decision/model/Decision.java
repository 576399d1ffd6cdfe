package az.migrationportal.content.decision.model;

import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A decision as its file says it. Says nothing of whether it is right; {@code check} does.
 *
 * @param path last address segment in each locale
 * @param audience such as {@code foreigners}
 * @param facts keys of facts by the name conditions use
 * @param sets lists of texts by name
 * @param tables dated tables by name, with the question whose answer is looked up
 * @param definitions conditions by name, in order
 * @param reasons by key
 * @param related keys of items
 * @param hash of the file
 */
public record Decision(
    String key,
    Map<ContentLocale, String> path,
    Map<ContentLocale, String> title,
    Map<ContentLocale, String> summary,
    List<String> audience,
    LocalDate verifiedOn,
    Map<String, String> facts,
    Map<String, List<String>> sets,
    Map<String, TableUse> tables,
    Map<String, String> definitions,
    List<Question> questions,
    Map<String, Reason> reasons,
    List<Outcome> outcomes,
    List<String> related,
    String hash) {
  /**
   * A table as a decision reads it.
   *
   * @param table such as {@code visa-rule}
   * @param of the question whose answer is looked up
   */
  public record TableUse(String table, String of) {}

  public Optional<Question> question(String questionKey) {
    return questions.stream().filter(question -> question.key().equals(questionKey)).findFirst();
  }

  public Optional<Outcome> outcome(String outcomeKey) {
    return outcomes.stream().filter(outcome -> outcome.key().equals(outcomeKey)).findFirst();
  }
}
