package az.migrationportal.web.officer;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.casework.RegistrantCase;
import az.migrationportal.registration.casework.RegistrantCases;
import az.migrationportal.registration.consent.GivenConsent;
import az.migrationportal.registration.identity.SeenDocument;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.registrant.FiledPlace;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.web.component.LabelledField;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.record.SeenDocuments;
import az.migrationportal.web.registrant.CheckPage;
import az.migrationportal.web.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two registrations that may be of one person, side by side, and how they become one. */
@ApplicationScoped
public class ComparePage {
  @Inject RegistrantCases cases;
  @Inject CheckPage names;

  Page page(Officer officer, String number, String other, String problem, Texts texts) {
    RegistrantCase first = cases.find(officer, number);
    RegistrantCase second = cases.find(officer, other);
    boolean older = !second.record().registeredAt().isBefore(first.record().registeredAt());
    MyRecord earlier = (older ? first : second).record();
    MyRecord later = (older ? second : first).record();
    String title = texts.get("officer.compare.title");
    Tag main =
        Tag.of("div", Tag.of("h1", title))
            .cls("flow")
            .with(
                Tag.of("p", texts.get("officer.compare.lead")).cls("lead"),
                SearchPages.reason(texts, "officer.record.reason", first.reason()),
                table(texts, title, earlier, later),
                Notice.warning(texts.get("officer.compare.good")),
                Tag.of(
                        "div",
                        keep(texts, earlier.number(), later.number(), "btn"),
                        keep(texts, later.number(), earlier.number(), "btn quiet"))
                    .cls("row"));
    return new OfficerFrame(texts)
        .page(
            officer,
            "registration/" + first.record().number() + "/with/" + second.record().number(),
            title,
            problem,
            main);
  }

  /** Where else the same person may be registered, on the page of one registration. */
  static Tag suspected(Texts texts, String number, List<FiledPlace> places) {
    Tag list = Tag.of("ul").cls("flow").attr("role", "list");
    places.forEach(
        place ->
            list.with(
                Tag.of(
                    "li",
                    Tag.of("p", place.number() + ", ").with(Tag.of("bdi", place.city())),
                    new OfficerFrame(texts)
                        .form("registrations/" + number + "/compare")
                        .with(
                            LabelledField.hidden("other", place.number()),
                            Tag.of("button", texts.get("officer.compare.button"))
                                .cls("btn quiet sm")
                                .attr(
                                    "aria-label",
                                    texts.get("officer.compare.button") + " " + place.number())))));
    return Tag.of(
            "section",
            Tag.of("h2", texts.get("officer.compare.suspected")),
            Tag.of("p", texts.get("officer.compare.why")).cls("small"),
            list)
        .cls("box flow");
  }

  private static Tag keep(Texts texts, String kept, String joined, String classes) {
    return new OfficerFrame(texts)
        .form("registrations/" + kept + "/merge")
        .with(
            LabelledField.hidden("other", joined),
            Tag.of(
                    "button",
                    texts.get("officer.compare.keep", Map.of("kept", kept, "joined", joined)))
                .cls(classes));
  }

  private Tag table(Texts texts, String title, MyRecord earlier, MyRecord later) {
    Tag head = Tag.of("tr", Tag.of("td", Tag.of("span", title).cls("vh")));
    for (MyRecord record : List.of(earlier, later)) {
      head.with(Tag.of("th", record.number()).attr("scope", "col").cls("nb"));
    }
    Tag body = Tag.of("tbody");
    rows(texts)
        .forEach(
            row -> {
              Tag line = Tag.of("tr", Tag.of("th", row.name()).attr("scope", "row"));
              for (MyRecord record : List.of(earlier, later)) {
                Tag cell = Tag.of("td");
                row.lines()
                    .apply(record)
                    .forEach(text -> cell.with(Tag.of("div", Tag.of("bdi", text))));
                line.with(cell);
              }
              body.with(line);
            });
    Tag table =
        Tag.of("table", Tag.of("caption", title).cls("vh"))
            .with(Tag.of("thead", head), body)
            .cls("list");
    return Tag.of("div", table)
        .cls("scroll")
        .attr("role", "region")
        .attr("aria-label", title)
        .attr("tabindex", "0");
  }

  private record Row(String name, Function<MyRecord, Stream<String>> lines) {}

  private Stream<Row> rows(Texts texts) {
    return Stream.of(
        new Row(texts.get("register.check.name"), record -> Stream.of(record.person().fullName())),
        new Row(
            texts.get("register.field.born"),
            record -> Stream.of(texts.date(record.person().born()))),
        new Row(
            texts.get("register.field.passport"),
            record -> Stream.ofNullable(record.person().passport())),
        new Row(
            texts.get("officer.record.household"),
            record ->
                record.household().stream()
                    .map(member -> member.fullName() + ", " + texts.date(member.born()))),
        new Row(
            texts.get("officer.record.stays"),
            record -> record.stays().stream().map(stay -> stay(texts, stay))),
        new Row(texts.get("register.field.email"), record -> Stream.of(record.contact().email())),
        new Row(
            texts.get("register.field.phone"),
            record -> Stream.of(record.contact().phone()).filter(phone -> !phone.isEmpty())),
        new Row(
            texts.get("officer.record.consents"),
            record ->
                record.consents().stream()
                    .filter(GivenConsent::isHeld)
                    .map(consent -> texts.get("register.consent." + consent.purpose().id()))),
        new Row(
            texts.get("officer.documents"),
            record ->
                record.seen().stream()
                    .filter(SeenDocument::counts)
                    .map(document -> SeenDocuments.name(texts, document))),
        new Row(
            texts.get("record.route.registered"),
            record ->
                Stream.of(texts.date(LocalDate.ofInstant(record.registeredAt(), BakuDay.ZONE)))),
        new Row(
            texts.get("officer.record.answered"),
            record -> Stream.of(texts.date(record.rhythm().answeredOn()))));
  }

  private String stay(Texts texts, Stay stay) {
    return names.country(texts, stay.country()) + ": " + CheckPage.place(stay);
  }
}
