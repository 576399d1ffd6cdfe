package az.migrationportal.web.deadline;

import az.migrationportal.content.deadline.Deadline;
import az.migrationportal.content.deadline.DeadlineQuestion;
import az.migrationportal.content.deadline.WorkCalendar;
import az.migrationportal.content.decision.wording.PublishedLinks;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.markup.MarkupRendering;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.Outside;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Events and deadlines as stops of a route, by day. */
final class DeadlineStops {
  private final Texts texts;
  private final FactText words;
  private final MarkupRendering markup;
  private final WorkCalendar calendar;
  private final PublishedLinks links;

  DeadlineStops(
      Texts texts,
      FactText words,
      MarkupRendering markup,
      WorkCalendar calendar,
      PublishedLinks links) {
    this.texts = texts;
    this.words = words;
    this.markup = markup;
    this.calendar = calendar;
    this.links = links;
  }

  private record Stop(LocalDate day, Tag tag) {}

  Tag list(DeadlineQuestion question, Map<String, String> events, List<Deadline> deadlines) {
    List<Stop> stops = new ArrayList<>();
    question
        .dates()
        .forEach(
            (event, day) -> {
              if (!event.equals(DeadlineQuestion.STAY_END)) {
                Tag name = Tag.of("p", events.getOrDefault(event, event));
                stops.add(new Stop(day, head(day).with(name)));
              }
            });
    deadlines.forEach(deadline -> stops.add(new Stop(deadline.day(), deadline(deadline))));
    stops.sort(Comparator.comparing(Stop::day));
    Tag list = Tag.of("ol").cls("route dots").attr("role", "list");
    for (int i = 0; i < stops.size(); i++) {
      Tag stop = stops.get(i).tag();
      list.with(i == stops.size() - 1 ? stop.cls("end") : stop);
    }
    return list;
  }

  private Tag head(LocalDate day) {
    String weekday =
        day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, texts.locale().javaLocale());
    return Tag.of("li", Tag.of("p", weekday).cls("meta"), Tag.of("h2", Day.of(texts, day)));
  }

  private Tag deadline(Deadline deadline) {
    var locale = texts.locale();
    Tag text =
        Tag.of(
            "p", Tag.of("strong", markup.plain(deadline.rule().title().getOrDefault(locale, ""))));
    text.withIf(
        deadline.rule().optional(),
        () -> Tag.of("span", " (" + texts.get("deadline.optional") + ")").cls("meta"));
    Tag stop =
        head(deadline.day())
            .with(
                text,
                Tag.safe("p", markup.inline(deadline.rule().text().getOrDefault(locale, ""))));
    if (!calendar.isWorkingDay(deadline.day())) {
      stop.with(Tag.of("p").with(Day.in(texts, "deadline.closed", deadline.actBy())).cls("hint"));
    }
    stop.withIf(
        !deadline.certain(), () -> Tag.of("p", texts.get("deadline.uncertain")).cls("hint"));
    return stop.with(chips(deadline));
  }

  private Tag chips(Deadline deadline) {
    Tag chips = Tag.of("p").cls("row");
    FactValue value = deadline.value();
    if (value != null) {
      value.legalBasis().forEach(law -> chips.with(law(law)));
    }
    links
        .item(new ItemKey(deadline.rule().item()))
        .ifPresent(address -> chips.with(Tag.link(address, texts.get("deadline.read"))));
    return chips;
  }

  private Tag law(LegalReference law) {
    String label = "§ " + words.label(law, texts.locale());
    return words
        .address(law)
        .map(url -> Outside.link(url, label))
        .orElseGet(() -> Tag.of("span", label))
        .cls("chip");
  }
}
