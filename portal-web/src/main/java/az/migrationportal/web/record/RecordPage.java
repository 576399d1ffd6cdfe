package az.migrationportal.web.record;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.document.DocumentQuota;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.reminder.Reminder;
import az.migrationportal.registration.rhythm.Freshness;
import az.migrationportal.registration.rhythm.Rhythm;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.ErrorSummary;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Sentence;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.item.TopTasks;
import az.migrationportal.web.registrant.CheckPage;
import az.migrationportal.web.registrant.FormParts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.SystemAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One's own record, from start to end. */
@ApplicationScoped
class RecordPage {
  private static final int PASSPORT_MONTHS = 6;
  private static final String RETURN = "path-return";
  private static final String REMINDER = "reminder";

  @Inject CheckPage names;
  @Inject MyCountry mine;
  @Inject TopTasks tasks;
  @Inject DocumentQuota quota;

  Page page(Texts texts, Kept kept, PageRequest request) {
    MyRecord record = kept.record();
    LocalDate today = request.today();
    boolean mend = REMINDER.equals(request.parameters().get("mend"));
    ReminderList reminders = new ReminderList(texts, record, kept.reminders(), today, mend);
    DocumentList papers = new DocumentList(texts, quota.most());
    PasskeyParts doors = new PasskeyParts(texts);
    String error = papers.error(request.parameters().get("file"));
    String misnamed = doors.error(request.parameters().get("passkey"));
    Map<String, String> messages = new LinkedHashMap<>(reminders.messages());
    Doors ways = kept.doors();
    ProviderPart provider =
        ways.provider() == null ? null : new ProviderPart(texts, ways.provider());
    put(messages, DocumentList.FIELD, error);
    put(messages, PasskeyParts.ID, misnamed);
    SecondStepPart second = new SecondStepPart(texts);
    String mistyped = second.error(request.parameters().get("step"), ways.secondStep());
    put(messages, SecondStepPart.FIELD, mistyped);
    put(
        messages,
        ProviderPart.ID,
        provider == null ? null : provider.error(request.parameters().get("provider")));
    Tag top = Tag.of("div").cls("wrap band flow");
    top.withIf(!messages.isEmpty(), () -> ErrorSummary.of(texts, messages));
    notices(texts, request.parameters(), top);
    top.with(head(texts, record, today));
    Tag main = Tag.of("div").cls("flow");
    main.withIf(
        !kept.messages().isEmpty(),
        () -> MessageList.of(texts, texts.get("record.messages"), kept.messages(), true));
    mine.section(texts, record, today).ifPresent(main::with);
    main.with(
        reminders.section(),
        QuestionList.of(texts, kept.enquiries()),
        confirmation(texts, record, today),
        Looks.of(texts, texts.get("record.looks"), record.accesses()));
    main.withIf(!record.seen().isEmpty(), () -> SeenDocuments.of(texts, record.seen()));
    main.with(
        new KeptList(texts, names).of(record),
        papers.of(kept.documents(), error),
        doors.list(ways.passkeys()));
    if (provider != null) {
      main.with(provider.linked(ways.linkedAt()));
    }
    main.with(second.section(ways.secondStep(), record.number(), mistyped));
    main.with(end(texts));
    Tag aside = aside(texts, record, kept.reminders(), today);
    Tag body =
        Tag.of("div", route(texts, record, today), Tag.of("div", main, aside).cls("aside"))
            .cls("wrap band flow");
    return RecordPages.banded(
        texts,
        !messages.isEmpty(),
        texts.get("record.title"),
        "",
        Tag.of("div", top).cls("stone"),
        body);
  }

  private static void put(Map<String, String> messages, String field, @Nullable String message) {
    if (message != null) {
      messages.put(field, message);
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
          wayBack(texts),
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

  /** Nothing can be confirmed of somebody at home, or who did not answer for too long. */
  private static Tag confirmation(Texts texts, MyRecord record, LocalDate today) {
    boolean counts = record.current().isPresent() && record.rhythm().on(today) != Freshness.EXPIRED;
    Tag section =
        Tag.of(
                "section",
                Tag.of("h2", texts.get("record.confirmation")).attr("id", "confirmation"),
                Tag.of(
                    "p",
                    texts.get(counts ? "record.confirmation.lead" : "record.confirmation.none")))
            .cls("flow");
    return section.withIf(
        counts,
        () ->
            FormParts.button(
                texts,
                "/api/v1/registration/my-confirmation",
                texts.get("record.confirmation.button"),
                "btn quiet"));
  }

  private static Tag end(Texts texts) {
    return Tag.of(
            "p",
            Tag.link("/api/v1/registration/record/paper", texts.get("record.paper"))
                .cls("btn quiet"),
            Tag.link("/api/v1/registration/record/export", texts.get("record.export"))
                .cls("btn quiet"),
            Tag.link(
                RegistrationAddress.myRecord(FormParts.reader(texts), "erase"),
                texts.get("record.erase.title")))
        .cls("row");
  }

  private Tag aside(Texts texts, MyRecord record, List<Reminder> told, LocalDate today) {
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
    Tag aside = Tag.of("aside").cls("flow").attr("aria-label", texts.get("record.clock"));
    DaysToCome.of(texts, record, told, today).ifPresent(aside::with);
    aside.with(clock);
    LocalDate passport = record.person().passportEnds();
    if (passport != null && passport.isBefore(today.plusMonths(PASSPORT_MONTHS))) {
      aside.with(
          Notice.warning(
              texts.get("record.passport", "date", texts.date(passport)),
              Tag.of("span", texts.get("record.passport.text"))));
    }
    return aside.with(FormParts.leave(texts));
  }

  /** The pathway of those who return; all pathways where it is not published. */
  private Tag wayBack(Texts texts) {
    return tasks
        .link(RETURN, texts.locale())
        .map(
            place ->
                Tag.of("p", Tag.of("strong", texts.get("record.return")), Tag.of("br"))
                    .with(place.link()))
        .orElseGet(
            () ->
                Tag.of(
                    "p",
                    Tag.link(
                        Addresses.of(texts.locale(), SystemAddress.PATHWAYS),
                        texts.get("record.pathways"))));
  }
}
