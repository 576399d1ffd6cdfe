package az.migrationportal.web.pathway;

import az.migrationportal.web.component.Tag;
import az.migrationportal.web.item.ItemLayout;
import az.migrationportal.web.item.ItemParts;
import az.migrationportal.web.item.ItemReading;
import az.migrationportal.web.item.RenderedFields;
import az.migrationportal.web.shell.Crumb;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The steps in order; a dotted line where somebody else acts. */
@ApplicationScoped
public class PathwayLayout implements ItemLayout {

  private static final String READER = "you";

  @Override
  public boolean fits(String type) {
    return type.equals("pathway");
  }

  @Override
  public List<Component> content(ItemReading reading) {
    ItemParts parts = new ItemParts(reading);
    Tag main =
        Tag.of("div", Tag.of("h2", reading.texts().get("pathway.steps")).cls("vh"), route(reading))
            .cls("flow");
    Tag columns = Tag.of("div", main, summary(reading, parts)).cls("aside");
    Tag band = Tag.of("div", parts.heading(), columns).cls("band");
    return List.of(band, text(reading, parts));
  }

  private static Tag summary(ItemReading reading, ItemParts parts) {
    Tag aside = Tag.of("aside").cls("flow").attr("aria-label", reading.texts().get("item.inShort"));
    String meta = reading.fields().html("meta");
    if (!meta.isEmpty()) {
      aside.with(Tag.safe("p", "<strong>" + meta + "</strong>").cls("note"));
      parts.older("/meta").forEach(aside::with);
    }
    return aside.with(parts.stamp());
  }

  private static Tag route(ItemReading reading) {
    Map<String, RenderedFields> acts =
        reading.fields().groups("route").stream()
            .collect(Collectors.toMap(s -> s.text("id"), Function.identity(), (a, b) -> a));
    List<RenderedFields> steps = reading.fields().groups("steps");
    Tag list = Tag.of("ol").cls("route").attr("role", "list");
    for (int i = 0; i < steps.size(); i++) {
      RenderedFields act = acts.get(steps.get(i).text("id"));
      String older = reading.older("/steps/" + i + "/title");
      list.with(step(reading, steps.get(i), act, older, i == steps.size() - 1));
    }
    return list;
  }

  private static Tag step(
      ItemReading reading,
      RenderedFields step,
      @org.jspecify.annotations.Nullable RenderedFields act,
      String older,
      boolean last) {
    String who = act == null ? READER : act.text("who");
    Tag item =
        Tag.of(
            "li",
            Tag.of("h3", step.text("title")),
            Tag.safe("div", older + step.html("text")).cls("flow"),
            Tag.of(
                    "p",
                    Tag.of("span", reading.texts().get("pathway.who." + who))
                        .cls("tag")
                        .flag("data-k"))
                .cls("row"));
    if (act != null) {
      guides(reading, act, item);
    }
    if (last) {
      return item.cls("end");
    }
    return who.equals(READER) ? item : item.cls("alt");
  }

  private static void guides(ItemReading reading, RenderedFields act, Tag item) {
    List<Crumb> links = reading.links(act.words("guides"));
    if (!links.isEmpty()) {
      Tag line = Tag.of("p").cls("row").with(reading.texts().get("pathway.guides"));
      links.forEach(link -> line.apart(link.link()));
      item.with(line);
    }
  }

  private static Tag text(ItemReading reading, ItemParts parts) {
    Tag article = Tag.of("article").cls("flow prose reading");
    String body = reading.fields().html("body");
    if (!body.isEmpty()) {
      article.with(Tag.safe("div", body).cls("flow"));
    }
    parts.law().forEach(article::with);
    parts.sources().forEach(article::with);
    parts.related().forEach(article::with);
    return article;
  }
}
