package az.migrationportal.web.check;

import az.migrationportal.content.decision.wording.AnswerText;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.decision.wording.PublishedLinks;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.wording.FactText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Puts decisions into words with what is published. */
@ApplicationScoped
public class Wording {
  @Inject FactText words;
  @Inject Countries countries;
  @Inject PublishedItems items;

  DecisionText in(ContentLocale locale, LocalDate on) {
    return new DecisionText(words, locale, on, links(locale), new AnswerText(words, countries));
  }

  FactText facts() {
    return words;
  }

  Optional<PublishedItem> item(String key, ContentLocale locale) {
    return links(locale).find(new ItemKey(key));
  }

  private PublishedLinks links(ContentLocale locale) {
    return new PublishedLinks(items, countries, locale);
  }
}
