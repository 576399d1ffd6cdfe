package az.migrationportal.web.pathway;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.item.AllItems;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageHead;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageSource;
import az.migrationportal.web.shell.SystemAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every pathway and every guide on one page. */
@ApplicationScoped
public class PathwaysSource implements PageSource {

  private static final List<String> TOPICS =
      List.of(
          "arrive",
          "live",
          "work",
          "study",
          "business",
          "family",
          "protection",
          "citizenship",
          "trouble",
          "contacts",
          "abroad");

  @Inject TextCatalogue catalogue;
  @Inject PathwayCards cards;
  @Inject AllItems items;

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    if (!request.path().equals(SystemAddress.PATHWAYS.segment(request.locale()))) {
      return Optional.empty();
    }
    return Optional.of(new PageAnswer.Shown(page(catalogue.in(request.locale()))));
  }

  private Page page(Texts texts) {
    Map<ContentLocale, String> addresses =
        Addresses.inEvery(locale -> Addresses.of(locale, SystemAddress.PATHWAYS));
    String title = texts.get("pathways.title");
    PageHead head =
        PageHead.listed(
            title + " · " + texts.get("portal.name"),
            texts.get("pathways.lead"),
            Addresses.of(texts.locale(), SystemAddress.PATHWAYS),
            addresses);
    Tag heading =
        Tag.of("div", Tag.of("h1", title), Tag.of("p", texts.get("pathways.lead")).cls("lead"))
            .cls("head flow");
    Tag band =
        Tag.of(
                "div",
                heading,
                Tag.of("h2", texts.get("home.pathways")).cls("head"),
                cards.comingHere(texts.locale()))
            .cls("band");
    return new Page(
        head,
        List.of(),
        texts.get(SystemAddress.PATHWAYS.label()),
        SystemAddress.PATHWAYS,
        false,
        addresses,
        List.of(band, citizens(texts), guides(texts)));
  }

  private Tag citizens(Texts texts) {
    return Tag.of(
            "section",
            Tag.of("h2", texts.get("home.abroad")).cls("head"),
            cards.citizensAbroad(texts.locale()))
        .cls("more");
  }

  private Tag guides(Texts texts) {
    Tag section =
        Tag.of("section", Tag.of("h2", texts.get("pathways.guides")).cls("head")).cls("more");
    List<PublishedItem> guides = items.in(texts.locale(), "guide");
    if (guides.isEmpty()) {
      return section.with(Tag.of("p", texts.get("pathways.none")));
    }
    Tag grid = Tag.of("div").cls("grid g2");
    TOPICS.forEach(topic -> addTopic(grid, texts, topic, ofTopic(guides, topic)));
    addTopic(grid, texts, "other", guides.stream().filter(g -> !hasTopic(g)).toList());
    return section.with(grid);
  }

  private static void addTopic(Tag grid, Texts texts, String topic, List<PublishedItem> guides) {
    if (guides.isEmpty()) {
      return;
    }
    Tag list = Tag.of("ul");
    guides.stream()
        .sorted(Comparator.comparing(PublishedItem::title, texts.collator()))
        .forEach(guide -> list.with(Tag.of("li", link(guide, texts.locale()))));
    grid.with(Tag.of("div", Tag.of("h3", texts.get("topic." + topic)), list).cls("flow"));
  }

  private static Tag link(PublishedItem guide, ContentLocale locale) {
    Tag link = Tag.link(Addresses.of(locale, guide), guide.title());
    return guide.writtenIn() == locale ? link : link.attr("lang", guide.writtenIn().tag());
  }

  private static List<PublishedItem> ofTopic(List<PublishedItem> guides, String topic) {
    return guides.stream().filter(g -> topic.equals(g.fields().getString("topic", ""))).toList();
  }

  private static boolean hasTopic(PublishedItem guide) {
    return TOPICS.contains(guide.fields().getString("topic", ""));
  }
}
