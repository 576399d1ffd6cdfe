package az.migrationportal.web.officer;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.registration.inbox.DueColour;
import az.migrationportal.registration.inbox.Inbox;
import az.migrationportal.registration.inbox.InboxEntry;
import az.migrationportal.registration.inbox.InboxView;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerAddress;
import az.migrationportal.registration.officer.OfficerRole;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.country.CountryNames;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The enquiries of an officer's countries, the most urgent first. */
@ApplicationScoped
public class InboxPage {
  @Inject Inbox inbox;
  @Inject Countries countries;

  Page page(Officer officer, Optional<InboxView> asked, String problem, Texts texts) {
    Map<InboxView, Integer> counts = inbox.counts(officer);
    InboxView view = asked.orElseGet(() -> usual(officer, counts));
    List<InboxEntry> entries = inbox.list(officer, view);
    Tag main = Tag.of("div").cls("flow");
    main.with(Tag.of("h1", texts.get("officer.inbox.title")), views(texts, view, counts));
    main.with(
        entries.isEmpty() ? Tag.of("p", texts.get("officer.inbox.empty")) : table(texts, entries));
    return new OfficerFrame(texts)
        .page(officer, "", texts.get("officer.inbox.title"), problem, main);
  }

  /** A chief sees first what is late; others what is theirs, or what nobody has. */
  private static InboxView usual(Officer officer, Map<InboxView, Integer> counts) {
    if (officer.has(OfficerRole.CHIEF) && counts.getOrDefault(InboxView.OVERDUE, 0) > 0) {
      return InboxView.OVERDUE;
    }
    return counts.getOrDefault(InboxView.MINE, 0) > 0 ? InboxView.MINE : InboxView.OPEN;
  }

  private static Tag views(Texts texts, InboxView chosen, Map<InboxView, Integer> counts) {
    Tag row = Tag.of("nav").cls("row").attr("aria-label", texts.get("officer.inbox.views"));
    for (InboxView view : InboxView.values()) {
      row.with(
          Tag.of("a")
              .cls("chip")
              .attr(
                  "href",
                  OfficerAddress.inbox(OfficerFrame.reader(texts.locale())) + "?view=" + view.key())
              .attr("aria-current", view == chosen ? "page" : null)
              .with(texts.get("officer.view." + view.key()) + " ")
              .with(Tag.of("b", String.valueOf(counts.getOrDefault(view, 0)))));
    }
    return row;
  }

  private Tag table(Texts texts, List<InboxEntry> entries) {
    Tag head = Tag.of("tr");
    head.with(column(texts, "officer.inbox.number", ""), column(texts, "officer.inbox.due", ""));
    head.with(column(texts, "officer.inbox.country", "wide"));
    head.with(column(texts, "officer.inbox.officer", "wide"));
    Tag body = Tag.of("tbody");
    entries.forEach(entry -> body.with(row(texts, entry)));
    Tag table =
        Tag.of("table", Tag.of("caption", texts.get("officer.inbox.title")).cls("vh"))
            .with(Tag.of("thead", head), body)
            .cls("list");
    return Tag.of("div", table)
        .cls("scroll")
        .attr("role", "region")
        .attr("aria-label", texts.get("officer.inbox.title"))
        .attr("tabindex", "0");
  }

  private static Tag column(Texts texts, String key, String classes) {
    Tag column = Tag.of("th", texts.get(key)).attr("scope", "col");
    return classes.isEmpty() ? column : column.cls(classes);
  }

  private Tag row(Texts texts, InboxEntry entry) {
    String about = texts.get("ask.topic." + entry.topic().key()) + " · " + entry.locale().tag();
    Tag number =
        Tag.of("th")
            .attr("scope", "row")
            .with(
                Tag.link(
                    OfficerAddress.enquiry(OfficerFrame.reader(texts.locale()), entry.number()),
                    entry.number()),
                Tag.of("br"),
                Tag.of("span", about).cls("meta"));
    String officer =
        entry.officer().isEmpty() ? texts.get("officer.inbox.nobody") : entry.officer();
    return Tag.of("tr", number)
        .with(
            Tag.of("td", due(texts, entry.colour(), texts.date(entry.due()))),
            Tag.of("td", country(texts, entry.country())).cls("wide"),
            Tag.of("td", officer).cls("wide"));
  }

  String country(Texts texts, @Nullable String iso) {
    return iso == null
        ? texts.get("ask.country.none")
        : countries
            .byIso2(iso)
            .map(country -> CountryNames.of(country, texts.locale()))
            .orElse(iso);
  }

  /** Colour is never alone: the words say it too. */
  static Tag due(Texts texts, DueColour colour, String day) {
    return switch (colour) {
      case ON_TIME ->
          Tag.of("span", texts.get("officer.due.on-time", "date", day))
              .cls("st")
              .attr("data-k", "ok");
      case SOON ->
          Tag.of("span", texts.get("officer.due.soon", "date", day))
              .cls("tag")
              .attr("data-k", "warn");
      case OVERDUE ->
          Tag.of("span", texts.get("officer.due.overdue", "date", day))
              .cls("tag")
              .attr("data-k", "bad");
      case DONE -> Tag.of("span", texts.get("officer.due.done")).cls("st").attr("data-k", "ok");
    };
  }
}
