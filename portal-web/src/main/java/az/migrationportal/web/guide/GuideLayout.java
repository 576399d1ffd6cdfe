package az.migrationportal.web.guide;

import az.migrationportal.web.component.FactsStrip;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.item.ItemLayout;
import az.migrationportal.web.item.ItemParts;
import az.migrationportal.web.item.ItemReading;
import az.migrationportal.web.item.RenderedFields;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The answer in short, who checked it and when, then the text with its contents beside it. */
@ApplicationScoped
public class GuideLayout implements ItemLayout {

  private static final String BODY = "body";

  @Override
  public boolean fits(String type) {
    return !type.equals("pathway");
  }

  @Override
  public List<Component> content(ItemReading reading) {
    ItemParts parts = new ItemParts(reading);
    return List.of(
        top(reading, parts), Tag.of("div", contents(reading), text(reading, parts)).cls("side"));
  }

  private static Tag top(ItemReading reading, ItemParts parts) {
    Tag band = Tag.of("div", parts.heading()).cls("band");
    List<FactsStrip.Cell> cells = parts.inShort();
    if (!cells.isEmpty()) {
      band.with(Tag.of("h2", reading.texts().get("item.inShort")).cls("vh"), new FactsStrip(cells));
    }
    return band.with(parts.stamp());
  }

  private static Tag contents(ItemReading reading) {
    Texts texts = reading.texts();
    Tag list = Tag.of("ul").attr("role", "list");
    for (RenderedFields heading : reading.fields().headings(BODY)) {
      if (heading.number("level", 2) == 2) {
        list.with(entry(heading.text("id"), heading.text("text")));
      }
    }
    if (!reading.fields().groups("legalBasis").isEmpty()) {
      list.with(entry(ItemParts.LAW, texts.get("item.law")));
    }
    if (!reading.fields().groups("sources").isEmpty()) {
      list.with(entry(ItemParts.SOURCES, texts.get("item.sources")));
    }
    Tag heading = Tag.of("h2", texts.get("item.contents")).cls("small").attr("id", "portal-toc");
    return Tag.of("nav", heading, list).cls("toc").attr("aria-labelledby", "portal-toc");
  }

  private static Tag entry(String id, String text) {
    return Tag.of("li", Tag.link("#" + id, text));
  }

  private static Tag text(ItemReading reading, ItemParts parts) {
    Tag article = Tag.of("article").cls("flow prose");
    article.with(Tag.safe("div", reading.fields().html(BODY)).cls("flow"));
    parts.law().forEach(article::with);
    parts.sources().forEach(article::with);
    parts.related().forEach(article::with);
    return article;
  }
}
