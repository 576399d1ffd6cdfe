package az.migrationportal.web.preview;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.preview.Preview;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import com.vaadin.flow.component.Component;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Marks the page of a draft, so that nobody takes it for one that was published. */
final class PreviewMark {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Texts texts;
  private final Preview.Shown shown;

  PreviewMark(Texts texts, Preview.Shown shown) {
    this.texts = texts;
    this.shown = shown;
  }

  /** The page with the mark before anything else; for no index, and without structured data. */
  Page on(Page page, Optional<Tag> today) {
    List<Component> content = new ArrayList<>();
    content.add(Tag.of("div", notice(today)).cls("notices"));
    content.addAll(page.content());
    return new Page(
        PageHead.unlisted(
            texts.get("preview.title") + ": " + page.head().title(), page.head().description()),
        page.crumbs(),
        page.here(),
        page.hereLanguage(),
        page.section(),
        page.bands(),
        Addresses.inEvery(Addresses::home),
        content);
  }

  private Tag notice(Optional<Tag> today) {
    ZonedDateTime until = shown.until().atZone(BakuDay.ZONE);
    List<Component> more = new ArrayList<>();
    more.add(Tag.of("span", texts.get("preview.rely")));
    more.add(Tag.of("span", texts.get("preview.asOf", "date", texts.date(shown.on()))));
    more.add(
        Tag.of(
            "span",
            texts.get(
                "preview.until",
                Map.of("date", texts.date(until.toLocalDate()), "time", TIME.format(until)))));
    today.ifPresent(more::add);
    return Notice.warning(texts.get("preview.mark"), more.toArray(Component[]::new));
  }

  /** What is said instead of a draft. */
  static Page instead(Texts texts, String words, Tag way) {
    String name = texts.get(words + ".title");
    String lead = texts.get(words + ".lead");
    return new Page(
        PageHead.unlisted(name + " · " + texts.get("portal.name"), lead),
        List.of(),
        name,
        null,
        false,
        Addresses.inEvery(Addresses::home),
        List.of(
            Tag.of("div", Tag.of("h1", name), Tag.of("p", lead).cls("lead"), Tag.of("p", way))
                .cls("band flow prose")));
  }
}
