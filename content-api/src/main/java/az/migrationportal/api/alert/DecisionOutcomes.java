package az.migrationportal.api.alert;

import az.migrationportal.content.deadline.Deadlines;
import az.migrationportal.content.decision.AnswerReading;
import az.migrationportal.content.decision.DatedDecision;
import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.wording.AnswerText;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.decision.wording.PublishedLinks;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.registration.alert.Outcomes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What saved answers come to, by the decisions that are published or by a candidate. */
@ApplicationScoped
public class DecisionOutcomes {
  @Inject Decisions decisions;
  @Inject Facts facts;
  @Inject Deadlines deadlines;
  @Inject Countries countries;
  @Inject PublishedItems items;
  @Inject FactText words;

  /** By what is published, with the facts of a day. For one pass, by one thread. */
  public Outcomes published(LocalDate day) {
    return by(key -> decisions.find(key).map(decision -> decisions.on(decision, day)), day);
  }

  /**
   * By any decisions, such as one that is not published yet, with the facts of a day. For one pass,
   * by one thread.
   *
   * @param dated the decision of a key with the facts of that day; empty leaves its answers alone
   */
  public Outcomes by(Function<String, Optional<DatedDecision>> dated, LocalDate day) {
    Map<String, Optional<DatedDecision>> known = new HashMap<>();
    Map<ContentLocale, OutcomeWording> wordings = new HashMap<>();
    return (key, answers, locale) ->
        known
            .computeIfAbsent(key, dated)
            .map(
                decision -> {
                  AnswerReading reading = AnswerReading.of(decision.decision(), countries, answers);
                  ContentLocale language = ContentLocale.ofTag(locale.tag()).orElseThrow();
                  return wordings
                      .computeIfAbsent(language, l -> wording(l, day))
                      .of(decision.evaluateOnly(reading.answers(), true));
                });
  }

  private OutcomeWording wording(ContentLocale locale, LocalDate day) {
    DecisionText text =
        new DecisionText(
            words,
            locale,
            day,
            new PublishedLinks(items, countries, locale),
            new AnswerText(words, countries));
    return new OutcomeWording(text, words, facts, deadlines, locale);
  }
}
