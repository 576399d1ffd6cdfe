package az.migrationportal.content.decision.wording;

import az.migrationportal.content.decision.Evaluation;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.LinkTargets;
import az.migrationportal.content.markup.MarkupRendering;
import az.migrationportal.content.wording.FactText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Texts of decisions in one locale with the facts of one day. Besides what all texts may hold, an
 * outcome's may name {@code {answer:days}}, {@code {days:rule.maxStayDays}}, {@code
 * {number:rule.maxEntries}} and {@code {until:rule}}.
 */
public final class DecisionText {
  private final FactText words;
  private final ContentLocale locale;
  private final LocalDate on;
  private final MarkupRendering markup;
  private final AnswerText answers;

  public DecisionText(
      FactText words, ContentLocale locale, LocalDate on, LinkTargets links, AnswerText answers) {
    this.words = words;
    this.locale = locale;
    this.on = on;
    this.markup = new MarkupRendering(words, locale, on, links);
    this.answers = answers;
  }

  /** Plain text; escape before use in HTML. Empty where there is none. */
  public String plain(Map<ContentLocale, String> text) {
    return markup.plain(text.getOrDefault(locale, ""));
  }

  /** Plain text of an outcome, with the answers put in. */
  public String plain(Map<ContentLocale, String> text, Evaluation evaluation) {
    return markup.plain(filled(text, evaluation));
  }

  /** Safe HTML of one paragraph, without the element around it. */
  public String html(Map<ContentLocale, String> text) {
    return markup.inline(text.getOrDefault(locale, ""));
  }

  /** Safe HTML of one paragraph of an outcome, with the answers put in. */
  public String html(Map<ContentLocale, String> text, Evaluation evaluation) {
    return markup.inline(filled(text, evaluation));
  }

  /** A paragraph of an outcome without markup. */
  public String stripped(Map<ContentLocale, String> text, Evaluation evaluation) {
    return markup.document(filled(text, evaluation)).text();
  }

  /** An answer in words: {@code 20 days}, {@code Tourism}, {@code India}. */
  public String answer(Question question, Object value) {
    return answers.text(question, value, locale);
  }

  private String filled(Map<ContentLocale, String> text, Evaluation evaluation) {
    return Placeholder.fill(
        text.getOrDefault(locale, ""), placeholder -> value(placeholder, evaluation));
  }

  private String value(Placeholder placeholder, Evaluation evaluation) {
    return switch (placeholder.kind()) {
      case ANSWER -> answer(placeholder.name(), evaluation);
      case DAYS ->
          number(placeholder, evaluation)
              .map(days -> answers.days(days, placeholder.genitive(), locale))
              .orElse("–");
      case NUMBER -> number(placeholder, evaluation).map(String::valueOf).orElse("–");
      case UNTIL -> until(placeholder.name(), evaluation);
    };
  }

  private String answer(String key, Evaluation evaluation) {
    return evaluation.given().entrySet().stream()
        .filter(given -> given.getKey().key().equals(key))
        .findFirst()
        .map(given -> answer(given.getKey(), given.getValue()))
        .orElse("–");
  }

  private static Optional<Long> number(Placeholder placeholder, Evaluation evaluation) {
    return Optional.ofNullable(evaluation.numbers().get(placeholder.name()));
  }

  private String until(String table, Evaluation evaluation) {
    var evidence = evaluation.tables().get(table);
    @Nullable LocalDate until = evidence == null ? null : evidence.validUntil();
    return until == null ? "–" : words.date(until, locale);
  }

  /** The day whose facts are shown. */
  public LocalDate on() {
    return on;
  }
}
