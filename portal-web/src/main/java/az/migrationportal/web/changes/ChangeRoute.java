package az.migrationportal.web.changes;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Changes as stops on a line, newest first: a stop for each day and kind of change. */
public final class ChangeRoute {

  private ChangeRoute() {}

  /**
   * The line.
   *
   * @param heading name of the element that holds the day, such as {@code h3}
   */
  public static Tag of(Texts texts, List<Entry> entries, String heading) {
    Tag list = Tag.of("ol").cls("route dots changes").attr("role", "list");
    stops(entries).forEach(stop -> list.with(stop(texts, stop, heading)));
    return list;
  }

  /** Neighbours of the same day and kind together. */
  static List<List<Entry>> stops(List<Entry> entries) {
    List<List<Entry>> stops = new ArrayList<>();
    for (Entry entry : entries) {
      List<Entry> last = stops.isEmpty() ? List.of() : stops.get(stops.size() - 1);
      if (!last.isEmpty() && belongTogether(last.get(0), entry)) {
        last.add(entry);
      } else {
        stops.add(new ArrayList<>(List.of(entry)));
      }
    }
    return stops;
  }

  private static boolean belongTogether(Entry one, Entry other) {
    return day(one).equals(day(other)) && one.kind().equals(other.kind());
  }

  private static LocalDate day(Entry entry) {
    return LocalDate.ofInstant(entry.at(), BakuDay.ZONE);
  }

  private static Tag stop(Texts texts, List<Entry> entries, String heading) {
    Entry first = entries.get(0);
    Tag kind = Tag.of("span", texts.get("changes." + first.kind())).cls("tag");
    Tag head = Tag.of(heading, Day.of(texts, day(first))).with(" ", kind).cls("row");
    Tag pages = Tag.of("ul");
    entries.forEach(entry -> pages.with(page(entry)));
    return Tag.of("li", head, pages);
  }

  private static Tag page(Entry entry) {
    String href = entry.href();
    Tag title = href == null ? Tag.of("strong", entry.title()) : Tag.link(href, entry.title());
    return Tag.of("li", title)
        .withIf(!entry.text().isEmpty(), () -> Tag.of("p", entry.text()).cls("meta"));
  }
}
