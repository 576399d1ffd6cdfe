package az.migrationportal.web.guide;

import az.migrationportal.web.component.FactsStrip;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.item.ItemLayout;
import az.migrationportal.web.item.ItemParts;
import az.migrationportal.web.item.ItemReading;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The answer in short, who checked it and when, then the text with its contents beside it. */
@ApplicationScoped
public class GuideLayout implements ItemLayout {

  @Override
  public boolean fits(String type) {
    return !type.equals("pathway");
  }

  @Override
  public List<Component> content(ItemReading reading) {
    ItemParts parts = new ItemParts(reading);
    return List.of(
        top(reading, parts),
        Tag.of("div", parts.contents(List.of()), text(reading, parts)).cls("side"));
  }

  private static Tag top(ItemReading reading, ItemParts parts) {
    Tag band = Tag.of("div", parts.heading()).cls("band");
    List<FactsStrip.Cell> cells = parts.inShort();
    if (!cells.isEmpty()) {
      band.with(Tag.of("h2", reading.texts().get("item.inShort")).cls("vh"), new FactsStrip(cells));
    }
    return band.with(parts.stamp());
  }

  private static Tag text(ItemReading reading, ItemParts parts) {
    Tag article = Tag.of("article").cls("flow prose");
    article.with(Tag.safe("div", reading.fields().html(ItemParts.BODY)).cls("flow"));
    parts.law().forEach(article::with);
    parts.sources().forEach(article::with);
    parts.related().forEach(article::with);
    return article;
  }
}
