package az.migrationportal.web.deadline;

import az.migrationportal.content.deadline.Deadline;
import az.migrationportal.content.deadline.Deadlines;
import az.migrationportal.content.deadline.EventKind;
import az.migrationportal.content.decision.wording.PublishedLinks;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.MarkupRendering;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.country.CountryNames;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Crumb;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.SystemAddress;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Deadlines by day, and months that show them. */
@ApplicationScoped
public class DeadlinesPage {
  private static final int MONTHS_SHOWN = 6;

  @Inject TextCatalogue catalogue;
  @Inject Deadlines deadlines;
  @Inject Countries countries;
  @Inject CountryNames names;
  @Inject PublishedItems items;
  @Inject FactText words;

  Page of(Asked asked, PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    String query = query(asked);
    Map<ContentLocale, String> plain = Addresses.inEvery(DeadlinesSource::address);
    Map<ContentLocale, String> same =
        Addresses.inEvery(locale -> DeadlinesSource.address(locale) + query);
    String title =
        (asked.bad().isEmpty() ? "" : texts.get("check.error") + " ")
            + texts.get("deadline.title")
            + " · "
            + texts.get("portal.name");
    PageHead head =
        query.isEmpty()
            ? PageHead.listed(
                title, texts.get("deadline.lead"), DeadlinesSource.address(texts.locale()), plain)
            : PageHead.unlisted(title, texts.get("deadline.lead"));
    return new Page(
        head,
        List.of(
            new Crumb(texts.get("nav.check"), Addresses.of(texts.locale(), SystemAddress.CHECK))),
        texts.get("deadline.title"),
        SystemAddress.CHECK,
        false,
        same,
        List.<Component>of(content(texts, asked, request, query)));
  }

  private Tag content(Texts texts, Asked asked, PageRequest request, String query) {
    List<Deadline> found = deadlines.of(asked.question());
    Tag heading =
        Tag.of(
                "div",
                Tag.of("h1", texts.get("deadline.title")),
                Tag.of("p", texts.get("deadline.lead")).cls("lead"))
            .cls("head flow");
    Tag main = Tag.of("div").cls("flow");
    if (found.isEmpty()) {
      main.with(Tag.of("p", texts.get("deadline.none")).attr("role", "status"));
    } else {
      main.with(list(texts, asked, found, request), how(texts), export(texts, query));
    }
    Tag form =
        new DeadlineForm(texts, asked)
            .of(
                DeadlinesSource.address(texts.locale()),
                events(texts.locale()),
                names.sorted(texts));
    Tag aside =
        Tag.of("aside", form).cls("flow noprint").attr("aria-label", texts.get("deadline.form"));
    Tag content = Tag.of("div", heading, Tag.of("div", aside, main).cls("aside early")).cls("band");
    if (!found.isEmpty()) {
      content.with(
          new MonthTables(texts, deadlines.calendar(), asked.question(), found)
              .first(MONTHS_SHOWN));
    }
    return content;
  }

  private Tag list(Texts texts, Asked asked, List<Deadline> found, PageRequest request) {
    MarkupRendering markup =
        new MarkupRendering(
            words,
            texts.locale(),
            request.today(),
            new PublishedLinks(items, countries, texts.locale()));
    DeadlineStops stops =
        new DeadlineStops(
            texts,
            words,
            markup,
            deadlines.calendar(),
            new PublishedLinks(items, countries, texts.locale()));
    return stops.list(asked.question(), events(texts.locale()), found);
  }

  private Map<String, String> events(ContentLocale locale) {
    return deadlines.events().stream()
        .collect(
            Collectors.toMap(
                EventKind::key,
                event -> event.text().getOrDefault(locale, event.key()),
                (one, other) -> one,
                java.util.LinkedHashMap::new));
  }

  private static Tag how(Texts texts) {
    return Notice.info(texts.get("deadline.how"), Tag.of("span", texts.get("deadline.how.text")));
  }

  private static Tag export(Texts texts, String query) {
    String separator = query.isEmpty() ? "?" : query + "&";
    return Tag.of(
            "p",
            Tag.link(
                    "/api/v1/deadlines/calendar.ics" + separator + "locale=" + texts.locale().tag(),
                    texts.get("deadline.calendar"))
                .cls("btn"))
        .with(" " + texts.get("deadline.print"))
        .cls("row noprint");
  }

  /** The dates that could be read, as they stand in the address. */
  private static String query(Asked asked) {
    Map<String, String> good = new TreeMap<>(asked.typed());
    asked.bad().forEach(good::remove);
    return good.isEmpty()
        ? ""
        : "?"
            + good.entrySet().stream()
                .map(
                    pair ->
                        pair.getKey()
                            + "="
                            + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
  }
}
