package az.migrationportal.web.changes;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.time.LocalDate;
import java.util.List;

/** Changes as stops on a line, newest first. */
public final class ChangeRoute {

  private ChangeRoute() {}

  public static Tag of(Texts texts, List<Entry> entries) {
    Tag list = Tag.of("ol").cls("route dots").attr("role", "list");
    entries.forEach(entry -> list.with(stop(texts, entry)));
    return list;
  }

  private static Tag stop(Texts texts, Entry entry) {
    LocalDate day = LocalDate.ofInstant(entry.at(), BakuDay.ZONE);
    Tag line =
        Tag.of("p", Day.of(texts, day).cls("meta"))
            .with(" ", Tag.of("span", texts.get("changes." + entry.kind())).cls("tag"))
            .cls("row");
    String href = entry.href();
    Tag title =
        href == null ? Tag.of("h3", entry.title()) : Tag.of("h3", Tag.link(href, entry.title()));
    Tag stop = Tag.of("li", line, title);
    return entry.text().isEmpty() ? stop : stop.with(Tag.of("p", entry.text()));
  }
}
