package az.migrationportal.web.officer;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.crisis.Audience;
import az.migrationportal.registration.crisis.CrisisMessage;
import az.migrationportal.registration.crisis.CrisisMessages;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerAddress;
import az.migrationportal.registration.recipient.Outcome;
import az.migrationportal.registration.recipient.Outcomes;
import az.migrationportal.web.component.ErrorSummary;
import az.migrationportal.web.component.LabelledField;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.CheckPage;
import az.migrationportal.web.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Messages to registrants in an emergency: all of them, and one. */
@ApplicationScoped
public class CrisisPages {
  static final String REST = "crisis";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  @Inject CrisisMessages messages;
  @Inject Outcomes outcomes;
  @Inject Countries countries;
  @Inject CheckPage names;

  /** All that the officer sees, and the way to a new one. */
  Page all(Officer officer, String problem, Texts texts) {
    List<CrisisMessage> found = messages.list(officer);
    String title = texts.get("officer.crisis.title");
    OfficerFrame frame = new OfficerFrame(texts);
    Tag form =
        frame
            .form("crisis/form")
            .flag("novalidate")
            .cls("flow")
            .with(
                Tag.of("h2", texts.get("officer.crisis.new")),
                new LabelledField(texts, "country", texts.get("officer.crisis.country"))
                    .error(
                        problem.equals("crisis-country")
                            ? texts.get("officer.error.crisis-country")
                            : "")
                    .around(CountryChoice.of(texts, countries, officer, "")),
                Tag.of("button", texts.get("officer.crisis.begin")).cls("btn"));
    Tag list = Tag.of("ul").cls("found").attr("role", "list");
    found.forEach(message -> list.with(line(texts, message)));
    Tag main =
        Tag.of(
                "div",
                Tag.of("h1", title),
                Tag.of("p", texts.get("officer.crisis.lead")).cls("lead"))
            .cls("flow")
            .with(form, Tag.of("h2", texts.get("officer.crisis.all")))
            .with(found.isEmpty() ? Tag.of("p", texts.get("officer.crisis.none")) : list);
    return frame.page(officer, REST, title, problem, main);
  }

  private Tag line(Texts texts, CrisisMessage message) {
    String subject = message.words().subject(OfficerFrame.reader(texts.locale()));
    CrisisMessage.Sending sending = message.sending();
    Instant at = sending == null ? message.savedAt() : sending.at();
    return Tag.of(
        "li",
        Tag.of(
            "div",
            Tag.link(
                OfficerAddress.below(
                    OfficerFrame.reader(texts.locale()), REST + "/" + message.number()),
                message.number())),
        Tag.of("div", state(texts, message)),
        Tag.of(
            "div",
            Tag.of("bdi", subject.isBlank() ? texts.get("officer.crisis.untitled") : subject)),
        Tag.of("div", names.country(texts, message.country()) + " · " + moment(texts, at))
            .cls("meta"));
  }

  /** One message: a draft to be mended, tried and sent, or what became of it. */
  Page one(Officer officer, String number, CrisisView view, Texts texts) {
    CrisisMessage message = messages.find(officer, number);
    CrisisMessage.Sending sending = message.sending();
    String country = names.country(texts, message.country());
    Tag main = Tag.of("div").cls("flow");
    DraftForms forms = new DraftForms(texts, officer, message, country, view);
    main.withIf(!forms.messages().isEmpty(), () -> ErrorSummary.of(texts, forms.messages()));
    main.withIf(
        texts.keys().contains("officer.crisis.done." + view.done()),
        () -> Notice.info(texts.get("officer.crisis.done." + view.done())).attr("role", "status"));
    main.with(head(texts, message, country));
    if (sending == null) {
      Audience audience = messages.audience(officer, number);
      main.with(audience(texts, audience));
      forms.into(main, audience.reached());
    } else {
      Outcome outcome = outcomes.find(officer, number);
      main.with(outcome(texts, outcome), inNeed(texts, outcome), sent(texts, message));
    }
    String shown = (forms.messages().isEmpty() ? "" : texts.get("error.word") + " ") + number;
    return new OfficerFrame(texts).page(officer, REST + "/" + number, shown, view.problem(), main);
  }

  private static Tag head(Texts texts, CrisisMessage message, String country) {
    CrisisMessage.Sending sending = message.sending();
    Tag head =
        Tag.of(
                "div",
                Tag.of("p", state(texts, message), Tag.of("span", message.number()).cls("meta"))
                    .cls("row"),
                Tag.of("h1", texts.get("officer.crisis.one", "country", country)),
                Tag.of(
                        "p",
                        texts.get(
                            "officer.crisis.saved",
                            Map.of(
                                "officer",
                                message.savedByName(),
                                "date",
                                moment(texts, message.savedAt()))))
                    .cls("meta"))
            .cls("flow");
    if (sending != null) {
      head.with(
          Tag.of(
                  "p",
                  texts.get(
                      "officer.crisis.sent.by",
                      Map.of(
                          "officer",
                          sending.by(),
                          "mission",
                          sending.mission(),
                          "date",
                          moment(texts, sending.at()))))
              .cls("meta"));
    }
    return head;
  }

  private static Tag state(Texts texts, CrisisMessage message) {
    return message.sending() == null
        ? Tag.of("span", texts.get("officer.crisis.draft")).cls("tag").attr("data-k", "warn")
        : Tag.of("span", texts.get("officer.crisis.sent")).cls("tag").attr("data-k", "ok");
  }

  private static Tag audience(Texts texts, Audience audience) {
    Tag list =
        Tag.of(
                "dl",
                count(texts, "officer.crisis.reached", audience.reached()),
                count(texts, "officer.crisis.unagreed", audience.unagreed()),
                count(texts, "officer.crisis.expired", audience.expired()))
            .cls("pairs");
    return Tag.of(
            "section",
            Tag.of("h2", texts.get("officer.crisis.audience")),
            Tag.of("p", texts.get("officer.crisis.audience.lead")),
            list)
        .cls("flow");
  }

  private static Tag outcome(Texts texts, Outcome outcome) {
    Tag list =
        Tag.of(
                "dl",
                count(texts, "officer.crisis.outcome.put", outcome.put()),
                count(texts, "officer.crisis.outcome.waiting", outcome.waiting()),
                count(texts, "officer.crisis.outcome.safe", outcome.safe()),
                count(texts, "officer.crisis.outcome.help", outcome.help()),
                count(texts, "officer.crisis.outcome.silent", outcome.silent()))
            .cls("pairs");
    return Tag.of(
            "section",
            Tag.of("h2", texts.get("officer.crisis.outcome")),
            list,
            Tag.of("p", texts.get("officer.crisis.outcome.again")).cls("meta"))
        .cls("flow")
        .attr("id", "outcome");
  }

  /** Numbers and times; whoever opens one says why first, and its owner reads it. */
  private static Tag inNeed(Texts texts, Outcome outcome) {
    Tag section =
        Tag.of(
                "section",
                Tag.of("h2", texts.get("officer.crisis.help")),
                Tag.of("p", texts.get("officer.crisis.help.lead")))
            .cls("flow")
            .attr("id", "help");
    if (outcome.inNeed().isEmpty()) {
      return section.with(Tag.of("p", texts.get("officer.crisis.help.none")));
    }
    Tag list = Tag.of("ul").cls("found").attr("role", "list");
    outcome
        .inNeed()
        .forEach(
            person ->
                list.with(
                    Tag.of(
                        "li",
                        Tag.link(
                                OfficerAddress.registration(
                                    OfficerFrame.reader(texts.locale()), person.number()),
                                person.number())
                            .cls("nb"),
                        Tag.of("div", moment(texts, person.at())).cls("meta"))));
    return section.with(list);
  }

  private static Tag sent(Texts texts, CrisisMessage message) {
    Tag section = Tag.of("section", Tag.of("h2", texts.get("officer.crisis.words"))).cls("flow");
    for (ContentLocale locale : ContentLocale.values()) {
      var reader = OfficerFrame.reader(locale);
      section.with(
          Tag.of(
                  "section",
                  Tag.of("h3", texts.get("officer.case.language." + locale.tag())),
                  Tag.of("p", Tag.of("strong", message.words().subject(reader)))
                      .attr("lang", locale.tag())
                      .attr("dir", "auto"),
                  Tag.of("p", message.words().text(reader))
                      .cls("typed")
                      .attr("lang", locale.tag())
                      .attr("dir", "auto"))
              .cls("box flow"));
    }
    return section;
  }

  private static Tag count(Texts texts, String key, int count) {
    return CheckPage.pair(texts.get(key), texts.get("officer.crisis.count", "count", count));
  }

  /** A day and a time in Baku. */
  static String moment(Texts texts, Instant moment) {
    LocalDateTime at = LocalDateTime.ofInstant(moment, BakuDay.ZONE);
    return texts.date(at.toLocalDate()) + ", " + TIME.format(at);
  }
}
