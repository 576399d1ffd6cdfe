package az.migrationportal.web.pathway;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.web.component.Glyph;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.item.AllItems;
import az.migrationportal.web.item.RenderedFields;
import az.migrationportal.web.shell.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The pathways as rows with a drawing, a sentence and a figure. */
@ApplicationScoped
public class PathwayCards {

  private static final List<String> ORDER =
      List.of(
          "path-work",
          "path-study",
          "path-family",
          "path-business",
          "path-long-stay-and-citizenship",
          "path-protection");

  private static final String ABROAD = "abroad";

  @Inject AllItems items;
  @Inject ContentTypes types;

  /** Those of people who come to Azerbaijan, the six best known first. */
  public Tag comingHere(ContentLocale locale) {
    return list(locale, item -> !isAbroad(item));
  }

  /** Those of citizens who live in another country. */
  public Tag citizensAbroad(ContentLocale locale) {
    return list(locale, PathwayCards::isAbroad);
  }

  private Tag list(ContentLocale locale, Predicate<PublishedItem> wanted) {
    Tag list = Tag.of("ul").cls("paths").attr("role", "list");
    items.in(locale, "pathway").stream()
        .filter(wanted)
        .sorted(Comparator.comparingInt(PathwayCards::place).thenComparing(PublishedItem::key))
        .forEach(item -> list.with(card(item, locale)));
    return list;
  }

  private static boolean isAbroad(PublishedItem item) {
    return item.fields().getString("topic", "").equals(ABROAD);
  }

  private static int place(PublishedItem item) {
    int index = ORDER.indexOf(item.key().value());
    return index < 0 ? ORDER.size() : index;
  }

  private Tag card(PublishedItem item, ContentLocale locale) {
    RenderedFields fields = new RenderedFields(item.rendered(), types.get(item.type()));
    Tag link = Tag.link(Addresses.of(locale, item), item.title());
    Tag text = Tag.of("div", Tag.of("h3", link), Tag.of("p", item.summary()));
    String meta = fields.html("meta");
    if (!meta.isEmpty()) {
      text.with(Tag.safe("p", meta).cls("meta"));
    }
    if (item.writtenIn() != locale) {
      text.attr("lang", item.writtenIn().tag());
    }
    return Tag.of("li", Glyph.pathway(item.key().value()), text);
  }
}
