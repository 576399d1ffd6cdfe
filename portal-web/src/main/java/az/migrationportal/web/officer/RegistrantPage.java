package az.migrationportal.web.officer;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.casework.RegistrantCase;
import az.migrationportal.registration.casework.RegistrantCases;
import az.migrationportal.registration.consent.GivenConsent;
import az.migrationportal.registration.duplicate.Duplicates;
import az.migrationportal.registration.factor.LiftSecondStep;
import az.migrationportal.registration.identity.SeenDocument;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.recipient.MyMessages;
import az.migrationportal.registration.recipient.ReceivedMessage;
import az.migrationportal.registration.registrant.FiledDays;
import az.migrationportal.registration.registrant.FiledPlace;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.record.Looks;
import az.migrationportal.web.record.MessageList;
import az.migrationportal.web.registrant.CheckPage;
import az.migrationportal.web.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A registration as an officer sees it who has said why. */
@ApplicationScoped
public class RegistrantPage {
  @Inject RegistrantCases cases;
  @Inject Duplicates duplicates;
  @Inject LiftSecondStep secondStep;
  @Inject MyMessages messages;
  @Inject CheckPage names;

  Page page(
      Officer officer,
      String number,
      String problem,
      boolean joined,
      LocalDate today,
      Texts texts) {
    RegistrantCase opened = cases.find(officer, number);
    List<FiledPlace> suspected = duplicates.of(officer, number);
    MyRecord record = opened.record();
    DocumentForms documents = new DocumentForms(texts, record.number());
    Tag main =
        Tag.of("div", head(texts, record, today))
            .cls("flow")
            .with(SearchPages.reason(texts, "officer.record.reason", opened.reason()));
    main.withIf(joined, () -> Notice.info(texts.get("officer.compare.done")));
    main.with(
        person(texts, opened),
        stays(texts, record),
        consents(texts, record),
        documents.of(record, today, problem));
    main.withIf(
        !opened.documents().isEmpty(),
        () -> new AddedDocuments(texts, record.number()).of(opened.documents()));
    secondStep
        .since(officer, number)
        .ifPresent(since -> main.with(secondStep(texts, record.number(), since)));
    List<ReceivedMessage> received = messages.find(officer, number);
    main.withIf(
        !received.isEmpty(),
        () -> MessageList.of(texts, texts.get("officer.crisis.record"), received, false));
    main.with(Looks.of(texts, texts.get("officer.record.looks"), record.accesses()));
    Tag aside =
        Tag.of("aside", days(texts, record))
            .cls("flow")
            .attr("aria-label", texts.get("officer.record.days"));
    aside.withIf(
        !suspected.isEmpty(), () -> ComparePage.suspected(texts, record.number(), suspected));
    return new OfficerFrame(texts)
        .page(
            officer,
            "registration/" + record.number(),
            record.number(),
            problem,
            Tag.of("div", main, aside).cls("aside"));
  }

  /** For who lost the app and the recovery code. */
  private static Tag secondStep(Texts texts, String number, Instant since) {
    Tag lift =
        new OfficerFrame(texts)
            .form("registrations/" + number + "/lift")
            .with(Tag.of("button", texts.get("officer.second.lift")).cls("btn quiet"));
    return section(
        texts,
        "officer.second",
        Tag.of(
                "div",
                Tag.of("p", texts.get("record.second.on", "date", day(texts, since))).cls("meta"),
                Tag.of("p", texts.get("officer.second.lead")),
                lift)
            .cls("flow"));
  }

  private static Tag head(Texts texts, MyRecord record, LocalDate today) {
    Optional<SeenDocument> seen = record.seen().stream().filter(SeenDocument::counts).findFirst();
    Tag row =
        Tag.of(
            "p",
            SearchPages.state(texts, new FiledDays(0, record.rhythm(), record.homeOn()), today));
    row.with(" ");
    row.with(
        seen.isPresent()
            ? Tag.of("span", texts.get("officer.record.verified")).cls("tag").attr("data-k", "ok")
            : Tag.of("span", texts.get("officer.record.unverified")).cls("tag"));
    return Tag.of(
            "div",
            row.cls("row"),
            Tag.of("h1", Tag.of("bdi", record.person().fullName())),
            Tag.of("p", texts.get("record.number", "number", record.number())).cls("meta"))
        .cls("flow");
  }

  private static Tag person(Texts texts, RegistrantCase opened) {
    MyRecord record = opened.record();
    Tag list = Tag.of("dl").cls("pairs");
    list.with(
        CheckPage.pair(texts.get("register.check.name"), record.person().fullName()),
        CheckPage.pair(texts.get("register.field.born"), texts.date(record.person().born())));
    String passport = record.person().passport();
    LocalDate ends = record.person().passportEnds();
    list.withIf(
        passport != null,
        () ->
            CheckPage.pair(texts.get("register.field.passport"), passport == null ? "" : passport));
    if (ends != null) {
      list.with(CheckPage.pair(texts.get("register.field.passport-ends"), texts.date(ends)));
    }
    list.with(CheckPage.pair(texts.get("register.field.email"), record.contact().email()));
    list.withIf(
        !record.contact().phone().isEmpty(),
        () -> CheckPage.pair(texts.get("register.field.phone"), record.contact().phone()));
    list.with(
        CheckPage.pair(
            texts.get("officer.record.language"),
            texts.get("officer.case.language." + record.locale().tag())));
    record
        .household()
        .forEach(
            member ->
                list.with(
                    CheckPage.pair(
                        texts.get("register.relation." + member.relation().id()),
                        member.fullName() + ", " + texts.date(member.born()))));
    list.withIf(
        !opened.joined().isEmpty(),
        () ->
            CheckPage.pair(texts.get("officer.record.joined"), String.join(", ", opened.joined())));
    return section(texts, "officer.record.person", list);
  }

  private Tag stays(Texts texts, MyRecord record) {
    Tag list = Tag.of("dl").cls("pairs");
    record.stays().forEach(stay -> list.with(stay(texts, stay)));
    return section(texts, "officer.record.stays", list);
  }

  private Tag stay(Texts texts, Stay stay) {
    return CheckPage.pair(
        names.country(texts, stay.country()),
        CheckPage.place(stay)
            + " · "
            + CheckPage.days(texts, stay)
            + " · "
            + texts.get("register.kind." + stay.kind().id())
            + ", "
            + texts.get("register.purpose." + stay.purpose().id()));
  }

  /** What holds, and since when; what does not hold may not be used. */
  private static Tag consents(Texts texts, MyRecord record) {
    Tag list = Tag.of("ul");
    record.consents().stream()
        .filter(GivenConsent::isHeld)
        .forEach(
            consent ->
                list.with(
                    Tag.of(
                        "li",
                        texts.get("register.consent." + consent.purpose().id())
                            + " ("
                            + day(texts, consent.givenAt())
                            + ")")));
    boolean none = record.consents().stream().noneMatch(GivenConsent::isHeld);
    return section(
        texts,
        "officer.record.consents",
        none ? Tag.of("p", texts.get("officer.record.nothing")) : list);
  }

  private static Tag days(Texts texts, MyRecord record) {
    Tag list =
        Tag.of(
                "dl",
                CheckPage.pair(
                    texts.get("record.route.registered"), day(texts, record.registeredAt())),
                CheckPage.pair(
                    texts.get("officer.record.answered"), texts.date(record.rhythm().answeredOn())),
                CheckPage.pair(
                    texts.get("officer.record.erased"), texts.date(record.rhythm().erasedOn())))
            .cls("flow");
    return Tag.of("section", Tag.of("h2", texts.get("officer.record.days")), list).cls("box flow");
  }

  private static Tag section(Texts texts, String heading, Tag content) {
    return Tag.of("section", Tag.of("h2", texts.get(heading)), content).cls("flow");
  }

  private static String day(Texts texts, Instant moment) {
    return texts.date(LocalDate.ofInstant(moment, BakuDay.ZONE));
  }
}
