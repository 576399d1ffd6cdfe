package az.migrationportal.web.officer;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.registration.casework.CaseDoor;
import az.migrationportal.registration.casework.RecordState;
import az.migrationportal.registration.casework.Search;
import az.migrationportal.registration.casework.SearchEntries;
import az.migrationportal.registration.casework.SearchRegistrants;
import az.migrationportal.registration.casework.Searches;
import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerAddress;
import az.migrationportal.registration.registrant.FiledDays;
import az.migrationportal.registration.registrant.FiledPlace;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.web.component.ErrorSummary;
import az.migrationportal.web.component.LabelledField;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.CheckPage;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where officers look for registrations, and what they found. */
@ApplicationScoped
public class SearchPages {
  static final String REST = "registrations";

  @Inject Searches searches;
  @Inject Countries countries;
  @Inject CheckPage names;

  /** An empty form. */
  PageAnswer begin(Officer officer, Texts texts) {
    CaseDoor.require(officer);
    SearchForm form = new SearchForm(texts, officer, of(Map.of()), List.of());
    return new PageAnswer.Personal(200, page(officer, texts, REST, "", form, Tag.of("div")));
  }

  /** The form for a record that the officer has not said yet why they look at. */
  PageAnswer sayWhy(Officer officer, String number, Texts texts) {
    CaseDoor.require(officer);
    SearchForm form = new SearchForm(texts, officer, of(Map.of("exact", number)), List.of());
    return new PageAnswer.Personal(
        404,
        page(officer, texts, REST, "", form, Notice.info(texts.get("officer.search.say-why"))));
  }

  /** A search of the officer: to be mended, or what it found. */
  PageAnswer search(
      Officer officer, SecretToken token, String problem, LocalDate today, Texts texts) {
    Search search = searches.find(officer, token, texts.locale().javaLocale());
    if (search.done()) {
      return new PageAnswer.Personal(200, found(officer, token, search, problem, today, texts));
    }
    SearchForm form = new SearchForm(texts, officer, search.entries(), search.faults());
    Tag errors = Tag.of("div");
    errors.withIf(!form.messages().isEmpty(), () -> ErrorSummary.of(texts, form.messages()));
    int status = problem.equals("too-many-looks") ? 429 : 422;
    return new PageAnswer.Personal(
        status, page(officer, texts, rest(token), problem, form, errors));
  }

  private Page page(
      Officer officer, Texts texts, String rest, String problem, SearchForm form, Tag before) {
    String title = texts.get("officer.search.title");
    Tag main =
        Tag.of("div", before)
            .cls("flow")
            .with(
                Tag.of("h1", title),
                Tag.of("p", texts.get("officer.search.lead")).cls("lead"),
                form.of(countries));
    String shown = (form.messages().isEmpty() ? "" : texts.get("error.word") + " ") + title;
    return new OfficerFrame(texts).page(officer, rest, shown, problem, main);
  }

  private Page found(
      Officer officer,
      SecretToken token,
      Search search,
      String problem,
      LocalDate today,
      Texts texts) {
    Tag main = Tag.of("div").cls("flow");
    boolean list = !search.entries().way().isExact();
    String title =
        list
            ? texts.get(
                "officer.found.country",
                Map.of(
                    "count",
                    search.found().size(),
                    "country",
                    names.country(texts, search.entries().country())))
            : texts.get("officer.found.exact", "count", search.found().size());
    main.with(
        Tag.of("h1", title), reason(texts, "officer.found.reason", search.entries().reason()));
    main.withIf(search.found().isEmpty(), () -> Notice.info(texts.get("officer.found.nothing")));
    main.withIf(
        search.more(),
        () -> Notice.warning(texts.get("officer.found.more", "count", SearchRegistrants.MOST)));
    if (list) {
      cities(search).forEach((city, places) -> main.with(city(texts, token, city, places, today)));
    } else {
      Tag places = Tag.of("ul").cls("found").attr("role", "list");
      search.found().forEach(place -> places.with(line(texts, token, place, today)));
      main.withIf(!search.found().isEmpty(), () -> places);
    }
    main.with(Tag.of("p", again(texts)));
    return new OfficerFrame(texts).page(officer, rest(token), title, problem, main);
  }

  /** Why somebody looks, with the officer's own words. */
  static Tag reason(
      Texts texts, String key, az.migrationportal.registration.casework.Reason reason) {
    return Tag.of("p", texts.get(key) + " " + texts.get("officer.reason." + reason.kind().id()))
        .with(": ")
        .with(Tag.of("bdi", reason.words()).cls("typed"))
        .cls("meta");
  }

  /** Another language shows the same search. */
  private static String rest(SecretToken token) {
    return REST + "/" + token.value();
  }

  private static Tag again(Texts texts) {
    return Tag.link(
        OfficerAddress.below(OfficerFrame.reader(texts.locale()), REST),
        texts.get("officer.found.again"));
  }

  private static Map<String, List<FiledPlace>> cities(Search search) {
    Map<String, List<FiledPlace>> cities = new LinkedHashMap<>();
    search
        .found()
        .forEach(
            place ->
                cities
                    .computeIfAbsent(place.city().strip(), city -> new java.util.ArrayList<>())
                    .add(place));
    return cities;
  }

  private Tag city(
      Texts texts, SecretToken token, String city, List<FiledPlace> places, LocalDate today) {
    Tag list = Tag.of("ul").cls("found").attr("role", "list");
    places.forEach(place -> list.with(line(texts, token, place, today)));
    Tag summary =
        Tag.of("summary", Tag.of("bdi", city.isEmpty() ? "–" : city))
            .with(" ")
            .with(Tag.of("b", String.valueOf(places.size())));
    return Tag.of("details", summary, list);
  }

  private Tag line(Texts texts, SecretToken token, FiledPlace place, LocalDate today) {
    Tag about =
        Tag.of("div", Tag.of("strong", place.number()).cls("nb"))
            .with(" ")
            .with(state(texts, place.days(), today), Tag.of("br"))
            .with(
                Tag.of("span", Tag.of("bdi", place.city()))
                    .with(
                        ", "
                            + names.country(texts, place.country())
                            + " · "
                            + texts.get("register.kind." + place.kind().id())
                            + " · "
                            + texts.date(place.registeredOn()))
                    .cls("meta"));
    Tag open =
        new OfficerFrame(texts)
            .form("registrations/" + place.number() + "/open")
            .with(
                LabelledField.hidden("search", token.value()),
                Tag.of("button", texts.get("officer.found.open"))
                    .cls("btn quiet sm")
                    .attr("aria-label", texts.get("officer.found.open") + " " + place.number()));
    return Tag.of("li", Tag.of("div", about, open).cls("row apart"));
  }

  /** How a registration stands, in colour and words. */
  static Tag state(Texts texts, FiledDays days, LocalDate today) {
    RecordState state = RecordState.of(days, today);
    String kind =
        switch (state) {
          case FRESH -> "ok";
          case AGEING, EXPIRED -> "warn";
          case HOME -> null;
        };
    return Tag.of("span", texts.get("officer.state." + state.id())).cls("tag").attr("data-k", kind);
  }

  private static SearchEntries of(Map<String, String> typed) {
    return new SearchEntries(new Entries(typed));
  }
}
