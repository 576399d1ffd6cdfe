package az.migrationportal.api.alert;

import az.migrationportal.content.deadline.DeadlineRule;
import az.migrationportal.content.deadline.Deadlines;
import az.migrationportal.content.decision.Evaluation;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactForm;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.registration.alert.KnownOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Evaluations in the plain words that are kept with a saved answer, in one locale. */
final class OutcomeWording {
  private final DecisionText text;
  private final FactText words;
  private final Facts facts;
  private final Deadlines deadlines;
  private final ContentLocale locale;
  private final OutcomeDigest digest;

  OutcomeWording(
      DecisionText text, FactText words, Facts facts, Deadlines deadlines, ContentLocale locale) {
    this.text = text;
    this.words = words;
    this.facts = facts;
    this.deadlines = deadlines;
    this.locale = locale;
    this.digest = new OutcomeDigest(facts, deadlines);
  }

  KnownOutcome of(Evaluation evaluation) {
    String decision = text.plain(evaluation.decision().title());
    Outcome outcome = evaluation.outcome();
    if (outcome == null) {
      return new KnownOutcome("", "open", decision, open(), List.of(), List.of(), List.of());
    }
    return new KnownOutcome(
        outcome.key(),
        digest.of(evaluation, outcome),
        decision,
        text.plain(outcome.title(), evaluation),
        evaluation.steps().stream().map(step -> text.plain(step.title(), evaluation)).toList(),
        outcome.fees().stream().flatMap(key -> fee(key, evaluation.on()).stream()).toList(),
        outcome.deadlines().stream()
            .flatMap(key -> deadlines.find(key).stream())
            .map(rule -> deadline(rule, evaluation.on()))
            .toList());
  }

  private Optional<String> fee(String key, LocalDate on) {
    return facts
        .find(new FactKey(key))
        .map(fact -> fact.label().getOrDefault(locale, key) + ": " + value(fact, on));
  }

  private String deadline(DeadlineRule rule, LocalDate on) {
    String title = text.plain(rule.title());
    if (rule.fact().isEmpty()) {
      return title;
    }
    return facts
        .find(new FactKey(rule.fact()))
        .map(fact -> title + ": " + value(fact, on))
        .orElse(title);
  }

  private String value(Fact fact, LocalDate on) {
    return words.text(fact.key(), locale, on, FactForm.PLAIN);
  }

  private String open() {
    return switch (locale) {
      case AZ ->
          "Cavablarınız artıq bir nəticəyə gətirmir: qaydalar dəyişib. Suallara yenidən cavab verin.";
      case EN ->
          "Your answers no longer lead to one result: the rules have changed. Please answer the"
              + " questions again.";
      case RU ->
          "Ваши ответы больше не приводят к одному результату: правила изменились. Ответьте на"
              + " вопросы ещё раз.";
    };
  }
}
