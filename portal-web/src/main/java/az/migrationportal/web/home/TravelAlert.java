package az.migrationportal.web.home;

import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.Glyph;
import az.migrationportal.web.component.Sentence;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.item.RenderedFields;
import az.migrationportal.web.item.TopTasks;
import az.migrationportal.web.shell.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * What to know before a journey, above everything else: the short answer of the guide to the land
 * borders, in its own words. It goes when the guide is withdrawn.
 */
@ApplicationScoped
public class TravelAlert {

  private static final String GUIDE = "land-borders-status";

  /** By air, and by land into the country; the rest is in the guide. */
  private static final int CELLS = 2;

  @Inject TopTasks items;
  @Inject ContentTypes types;

  Optional<Tag> of(Texts texts) {
    return items
        .find(GUIDE, texts.locale())
        .filter(guide -> guide.writtenIn() == texts.locale())
        .map(guide -> alert(texts, guide));
  }

  private Tag alert(Texts texts, PublishedItem guide) {
    RenderedFields fields = new RenderedFields(guide.rendered(), types.get(guide.type()));
    Tag text = answer(fields.groups("inShort"));
    text.with(Day.in(texts, "item.checked", guide.verifiedOn()))
        .with(Day.stop(texts, guide.verifiedOn()))
        .apart(Tag.link(Addresses.of(texts.locale(), guide), guide.title()));
    return Tag.of("section", Tag.of("div", Glyph.warning(), text).cls("wrap"))
        .cls("alert")
        .attr("data-k", "warn")
        .attr("aria-label", texts.get("home.alert"));
  }

  /** The first cells as sentences. */
  private static Tag answer(List<RenderedFields> cells) {
    Tag text = Tag.of("p");
    cells.stream()
        .limit(CELLS)
        .forEach(
            cell -> {
              String note = cell.text("note").isEmpty() ? "" : ", " + cell.text("note");
              String words = cell.text("label") + ": " + cell.text("value");
              text.with(Tag.of("strong", words))
                  .with(note + Sentence.stopAfter(words + note) + " ");
            });
    return text;
  }
}
