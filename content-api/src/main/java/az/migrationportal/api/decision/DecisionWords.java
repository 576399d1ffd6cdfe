package az.migrationportal.api.decision;

import az.migrationportal.content.decision.wording.AnswerText;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.decision.wording.PublishedLinks;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.wording.FactText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Puts decisions into words for programs. */
@ApplicationScoped
public class DecisionWords {
  @Inject Countries countries;
  @Inject PublishedItems items;
  @Inject FactText words;

  /** In a locale, with the facts of a day. */
  public DecisionText in(ContentLocale locale, LocalDate on) {
    return new DecisionText(
        words,
        locale,
        on,
        new PublishedLinks(items, countries, locale),
        new AnswerText(words, countries));
  }
}
