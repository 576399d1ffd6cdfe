package az.migrationportal.web.record;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.registration.document.DocumentCard;
import az.migrationportal.registration.document.DocumentQuota;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.registrant.AccessEntry;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.rhythm.Freshness;
import az.migrationportal.registration.rhythm.Rhythm;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.ErrorSummary;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Sentence;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.CheckPage;
import az.migrationportal.web.registrant.FormParts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.SystemAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One's own record, from start to end. */
@ApplicationScoped
class RecordPage {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int PASSPORT_MONTHS = 6;

  @Inject CheckPage names;
  @Inject Countries countries;
  @Inject DocumentQuota quota;

  Page page(
      Texts texts, MyRecord record, List<DocumentCard> documents, Doors ways, PageRequest request) {
    LocalDate today = request.today();
    DocumentList papers = new DocumentList(texts, quota.most());
    PasskeyParts doors = new PasskeyParts(texts);
    String error = papers.error(request.parameters().get("file"));
    String misnamed = doors.error(request.parameters().get("passkey"));
    ProviderPart provider =
        ways.provider() == null ? null : new ProviderPart(texts, ways.provider());
    String notLinked =
        provider == null ? null : provider.error(request.parameters().get("provider"));
    Map<String, String> mend = new LinkedHashMap<>();
    put(mend, DocumentList.FIELD, error);
    put(mend, PasskeyParts.ID, misnamed);
    put(mend, ProviderPart.ID, notLinked);
    Tag body = Tag.of("div").cls("band flow");
    body.withIf(!mend.isEmpty(), () -> ErrorSummary.of(texts, mend));
    notices(texts, request.parameters(), body);
    body.with(head(texts, record, today), route(texts, record, today));
    Tag main =
        Tag.of(
                "div",
                looks(texts, record),
                new KeptList(texts, names).of(record),
                papers.of(documents, error),
                doors.list(ways.passkeys()))
            .cls("flow");
    if (provider != null) {
      main.with(provider.linked(ways.linkedAt()));
    }
    body.with(Tag.of("div", main.with(end(texts)), aside(texts, record, today)).cls("aside"));
    return RecordPages.page(texts, !mend.isEmpty(), texts.get("record.title"), "", body);
  }

  private static void put(Map<String, String> mend, String field, @Nullable String message) {
    if (message != null) {
      mend.put(field, message);
    }
  }

  private static void notices(Texts texts, Map<String, String> view, Tag body) {
    for (String what : new String[] {"new", "there", "said"}) {
      body.withIf(
          view.containsKey(what),
          () -> Notice.info(texts.get("record.notice." + what)).attr("role", "status"));
    }
  }

  private Tag head(Texts texts, MyRecord record, LocalDate today) {
    ReaderLocale reader = FormParts.reader(texts);
    boolean home = record.homeOn() != null;
    String state = home ? "home" : record.rhythm().on(today).id();
    Tag name = Tag.of("bdi", record.person().given());
    Tag head =
        Tag.of(
                "section",
                Tag.of(
                        "p",
                        Tag.of("span", tag(texts, record)).cls("tag").attr("data-k", kind(state)),
                        Tag.of("span", texts.get("record.number", "number", record.number()))
                            .cls("meta"))
                    .cls("row"),
                Tag.of("h1", Sentence.around(texts, "record.head." + state, "name", name)))
            .cls("flow");
    if (home) {
      return head.with(
          Tag.of("p", texts.get("record.home.now")).cls("lead"),
          Tag.of(
                  "p",
                  Tag.link(
                          RegistrationAddress.myRecord(reader, "move"),
                          texts.get("record.move.again"))
                      .cls("btn quiet"))
              .cls("row"));
    }
    return head.with(
        Tag.of("p", Day.in(texts, "record.until", record.rhythm().askOn())).cls("lead"),
        Tag.of(
                "div",
                FormParts.button(
                    texts, FormParts.RECORD + "confirm", texts.get("record.confirm"), "btn"),
                Tag.link(
                        RegistrationAddress.myRecord(reader, "move"),
                        texts.get("record.move.title"))
                    .cls("btn quiet"),
                Tag.link(
                        RegistrationAddress.myRecord(reader, "home"),
                        texts.get("record.home.title"))
                    .cls("btn quiet"))
            .cls("row"));
  }

  private String tag(Texts texts, MyRecord record) {
    return record
        .current()
        .map(stay -> texts.get("record.in", "country", names.country(texts, stay.country())))
        .orElseGet(() -> texts.get("record.in.home"));
  }

  private static @Nullable String kind(String state) {
    return state.equals(Freshness.FRESH.id()) ? "ok" : state.equals("home") ? null : "warn";
  }

  private static Tag route(Texts texts, MyRecord record, LocalDate today) {
    Rhythm rhythm = record.rhythm();
    LocalDate registered = LocalDate.ofInstant(record.registeredAt(), BakuDay.ZONE);
    Tag route = Tag.of("ol").cls("route dots across").attr("role", "list");
    route.with(stop(texts, "record.route.registered", registered));
    if (rhythm.answeredOn().isAfter(registered)) {
      route.with(stop(texts, "record.route.answered", rhythm.answeredOn()));
    }
    route.with(stop(texts, "record.route.today", today).attr("aria-current", "date"));
    LocalDate home = record.homeOn();
    if (home == null) {
      route.with(stop(texts, "record.route.ask", rhythm.askOn()).cls("todo"));
    }
    route.with(stop(texts, "record.route.erased", rhythm.erasedOn()).cls("todo end"));
    return Tag.of("section", Tag.of("h2", texts.get("record.route")), route).cls("flow");
  }

  private static Tag stop(Texts texts, String key, LocalDate day) {
    return Tag.of(
        "li", Tag.of("strong", texts.get(key)), Tag.of("br"), Day.of(texts, day).cls("meta"));
  }

  private static Tag looks(Texts texts, MyRecord record) {
    Tag section =
        Tag.of(
                "section",
                Tag.of("h2", texts.get("record.looks")),
                Tag.of("p", texts.get("record.looks.lead")))
            .cls("flow");
    if (record.accesses().isEmpty()) {
      return section.with(Tag.of("p", texts.get("record.looks.none")));
    }
    Tag list = Tag.of("dl").cls("pairs");
    record.accesses().forEach(look -> list.with(look(texts, look)));
    return section.with(list);
  }

  private static Tag look(Texts texts, AccessEntry look) {
    LocalDateTime at = LocalDateTime.ofInstant(look.at(), BakuDay.ZONE);
    Tag when = Tag.of("dt", Day.of(texts, at.toLocalDate())).with(", " + TIME.format(at));
    Tag what =
        Tag.of("dd", Tag.of("strong", look.mission()), Tag.of("br"), Tag.of("bdi", look.reason()))
            .with(" ")
            .with(Tag.of("span", look.role() + ", " + look.what()).cls("meta"));
    return Tag.of("div", when, what);
  }

  private static Tag end(Texts texts) {
    return Tag.of(
            "p",
            Tag.link("/api/v1/registration/record/export", texts.get("record.export"))
                .cls("btn quiet"),
            Tag.link(
                RegistrationAddress.myRecord(FormParts.reader(texts), "erase"),
                texts.get("record.erase.title")))
        .cls("row");
  }

  private Tag aside(Texts texts, MyRecord record, LocalDate today) {
    Rhythm rhythm = record.rhythm();
    long days = ChronoUnit.DAYS.between(today, rhythm.erasedOn());
    String key = record.homeOn() == null ? "record.clock.text" : "record.clock.home";
    Tag clock =
        Tag.of(
                "section",
                Tag.of("h2", texts.get("record.clock")).attr("id", "clock"),
                Tag.of("p", texts.get("record.clock.days", "days", Math.max(0, days))).cls("big"),
                Tag.of("p", Day.in(texts, key, rhythm.erasedOn())).cls("small"))
            .cls("box flow")
            .attr("aria-labelledby", "clock");
    Tag aside = Tag.of("aside", clock).cls("flow").attr("aria-label", texts.get("record.clock"));
    LocalDate passport = record.person().passportEnds();
    if (passport != null && passport.isBefore(today.plusMonths(PASSPORT_MONTHS))) {
      aside.with(
          Notice.warning(
              texts.get("record.passport", "date", texts.date(passport)),
              Tag.of("span", texts.get("record.passport.text"))));
    }
    record.current().ifPresent(stay -> aside.with(country(texts, stay)));
    aside.withIf(
        record.homeOn() != null,
        () ->
            Tag.of(
                "p",
                Tag.link(
                    Addresses.of(texts.locale(), SystemAddress.PATHWAYS),
                    texts.get("record.pathways"))));
    return aside.with(FormParts.leave(texts));
  }

  private Tag country(Texts texts, Stay stay) {
    return countries
        .byIso2(stay.country())
        .map(
            country ->
                Tag.of(
                    "p",
                    Tag.link(
                        Addresses.of(texts.locale(), country),
                        texts.get(
                            "record.country", "country", names.country(texts, stay.country())))))
        .orElseGet(() -> Tag.of("p", ""));
  }
}
