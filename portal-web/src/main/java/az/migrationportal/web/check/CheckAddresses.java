package az.migrationportal.web.check;

import az.migrationportal.content.decision.Answers;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.SystemAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Addresses of questions and answers. */
public final class CheckAddresses {
  /** Names a question to show although it is answered. */
  static final String CHANGE = "change";

  /** Names the question whose boxes were sent. */
  static final String BOXES = "boxes";

  /** Set where questions that may stay open are skipped. */
  static final String SKIP = "skip";

  /** Set where the form for alerts was sent with an address that is none. */
  static final String ALERT = "alert";

  /** The day asked for. */
  static final String ON = "on";

  private CheckAddresses() {}

  /** Where a decision begins. */
  public static String of(ContentLocale locale, Decision decision) {
    return Addresses.of(locale, SystemAddress.CHECK)
        + "/"
        + decision.path().getOrDefault(locale, decision.key());
  }

  /** The name of a box of a question with several answers. */
  static String box(Question question, String option) {
    return question.key() + "." + option;
  }

  /**
   * A page with answers.
   *
   * @param more what else stands in the address, by name
   */
  static String of(
      ContentLocale locale,
      Decision decision,
      Map<Question, Object> answers,
      Map<String, String> more) {
    List<String> pairs = new ArrayList<>();
    answers.forEach((question, value) -> pairs.add(pair(question.key(), Answers.written(value))));
    more.forEach((name, value) -> pairs.add(pair(name, value)));
    String address = of(locale, decision);
    return pairs.isEmpty() ? address : address + "?" + String.join("&", pairs);
  }

  /** The page of answers that were kept. */
  public static String of(ContentLocale locale, Decision decision, Answers answers) {
    Map<Question, Object> given = new LinkedHashMap<>();
    decision
        .questions()
        .forEach(
            question ->
                answers.find(question.key()).ifPresent(value -> given.put(question, value)));
    return of(locale, decision, given, Map.of());
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
  }
}
