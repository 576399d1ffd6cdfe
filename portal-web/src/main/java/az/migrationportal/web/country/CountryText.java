package az.migrationportal.web.country;

import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PastItem;
import az.migrationportal.content.publication.PastItems;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.history.AskedDay;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.item.ItemPage;
import az.migrationportal.web.item.ItemParts;
import az.migrationportal.web.item.ItemReading;
import az.migrationportal.web.shell.Crumb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text that some countries have, for citizens of Azerbaijan who live there. */
@ApplicationScoped
public class CountryText {

  /** Where the visa rule stands on the page; texts never use this beginning. */
  static final String RULE = "portal-rule";

  @Inject PublishedItems items;
  @Inject PastItems past;
  @Inject ItemPage pages;

  /** The item of a country; empty for the many that have only their rule. */
  Optional<PublishedItem> find(Country country, ContentLocale locale, AskedDay asked) {
    return asked.isToday()
        ? items.find(country.key(), locale)
        : past.find(country.key(), locale, asked.day()).map(PastItem::item);
  }

  /** Whether the text is shown: of a withdrawn one only the note is. */
  static boolean isRead(PublishedItem item) {
    return item.state() == PublicationState.PUBLISHED;
  }

  Tag title(Texts texts, PublishedItem item) {
    return written(Tag.of("h1", item.title()), texts, item);
  }

  /** The rule and the text below each other, with their contents beside them. */
  Tag beside(Texts texts, PublishedItem item, @Nullable VisaRule rule, List<Tag> about) {
    ItemReading reading = pages.reading(item, texts.locale());
    ItemParts parts = new ItemParts(reading);
    Tag article = Tag.of("article").cls("flow prose");
    about.forEach(article::with);
    article.with(
        written(
            Tag.safe("div", reading.fields().html(ItemParts.BODY)).cls("flow more"), texts, item));
    article.with(parts.stamp());
    parts.law().forEach(article::with);
    sources(parts, rule).forEach(article::with);
    parts.related().forEach(article::with);
    List<Crumb> before =
        about.isEmpty()
            ? List.of()
            : List.of(new Crumb(texts.get("country.fact.rule"), "#" + RULE));
    return Tag.of("div", parts.contents(before), article).cls("side");
  }

  /** The pages of the rule stand first, under the heading of those of the text. */
  private static List<Tag> sources(ItemParts parts, @Nullable VisaRule rule) {
    List<Tag> sources = new ArrayList<>(parts.sources());
    if (rule != null && !rule.sources().isEmpty() && !sources.isEmpty()) {
      sources.add(1, RuleBasis.sourceList(rule));
    }
    return sources;
  }

  private static Tag written(Tag tag, Texts texts, PublishedItem item) {
    return item.writtenIn() == texts.locale() ? tag : tag.attr("lang", item.writtenIn().tag());
  }
}
