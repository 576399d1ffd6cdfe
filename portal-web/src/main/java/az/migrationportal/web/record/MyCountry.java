package az.migrationportal.web.record;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.history.RuleChange;
import az.migrationportal.content.history.RuleHistory;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.web.changes.Entry;
import az.migrationportal.web.changes.RecentChanges;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.country.CountryNames;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.item.ItemPage;
import az.migrationportal.web.item.ItemParts;
import az.migrationportal.web.item.ItemReading;
import az.migrationportal.web.shell.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the library says of the country somebody lives in, part by part, and what changed there
 * since they last came. The record knows the code of the country only.
 */
@ApplicationScoped
class MyCountry {
  private static final Pattern PART = Pattern.compile("(?=<h2[ >])");
  private static final Pattern HEADING = Pattern.compile("(?s)^<h2[ >].*?</h2>");
  private static final Pattern ID = Pattern.compile(" id=\"[^\"]*\"");
  private static final Pattern FACT = Pattern.compile("\\{fact:([a-z0-9-]+)");

  @Inject Countries countries;
  @Inject PublishedItems items;
  @Inject ItemPage pages;
  @Inject RecentChanges recent;
  @Inject RuleHistory rules;

  /** The section; empty where they came home or nothing is known of the country. */
  Optional<Tag> section(Texts texts, MyRecord record, LocalDate today) {
    return record
        .current()
        .flatMap(stay -> countries.byIso2(stay.country()))
        .map(country -> section(texts, country, record, today));
  }

  private Tag section(Texts texts, Country country, MyRecord record, LocalDate today) {
    String name = CountryNames.of(country, texts.locale());
    Tag section =
        Tag.of("section", Tag.of("h2", texts.get("record.mine", "country", name))).cls("flow");
    Optional<PublishedItem> item =
        items
            .find(country.key(), texts.locale())
            .filter(found -> found.state() == PublicationState.PUBLISHED);
    section.with(news(texts, country, item, record, today));
    item.ifPresent(found -> parts(texts, found, section));
    return section.with(
        Tag.of(
            "p",
            Tag.link(
                Addresses.of(texts.locale(), country),
                texts.get("record.country", "country", name))));
  }

  /** Each part of the text folded, the first one open: what somebody has to do. */
  private void parts(Texts texts, PublishedItem item, Tag section) {
    ItemReading reading = pages.reading(item, texts.locale());
    List<String> titles =
        reading.fields().headings(ItemParts.BODY).stream()
            .filter(heading -> heading.number("level", 2) == 2)
            .map(heading -> heading.text("text"))
            .toList();
    int number = 0;
    for (String part : PART.split(reading.fields().html(ItemParts.BODY), -1)) {
      if (part.startsWith("<h2") && number < titles.size()) {
        String html = ID.matcher(HEADING.matcher(part).replaceFirst("")).replaceAll("");
        Tag details =
            Tag.of(
                "details",
                Tag.of("summary", titles.get(number)),
                Tag.safe("div", html).cls("flow"));
        if (item.writtenIn() != texts.locale()) {
          details.attr("lang", item.writtenIn().tag());
        }
        section.with(number == 0 ? details.flag("open") : details);
        number++;
      }
    }
  }

  private Tag news(
      Texts texts,
      Country country,
      Optional<PublishedItem> item,
      MyRecord record,
      LocalDate today) {
    LocalDate since = LocalDate.ofInstant(record.cameBefore(), BakuDay.ZONE);
    Tag list = Tag.of("ul");
    for (Entry entry : recent.of(country.key(), texts, record.cameBefore())) {
      String words = entry.text().isEmpty() ? texts.get("changes." + entry.kind()) : entry.text();
      list.with(
          Tag.of("li", Day.of(texts, LocalDate.ofInstant(entry.at(), BakuDay.ZONE)))
              .with(": " + words));
    }
    Set<String> facts = facts(item);
    for (RuleChange change : rules.between(since, today, texts.locale())) {
      if (facts.contains(change.key()) || country.key().value().equals(change.key())) {
        list.with(Tag.of("li", Tag.of("strong", change.subject())).with(" " + change.sentence()));
      }
    }
    boolean any = list.getChildren().findAny().isPresent();
    Tag head = Tag.of("p", Day.in(texts, any ? "record.news" : "record.news.none", since));
    return Tag.of("div")
        .cls("flow")
        .withIf(any || since.isBefore(today), () -> head)
        .withIf(any, () -> list);
  }

  /** The facts that a text refers to. */
  private static Set<String> facts(Optional<PublishedItem> item) {
    return item.map(found -> found.fields().toString()).stream()
        .flatMap(text -> FACT.matcher(text).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }
}
