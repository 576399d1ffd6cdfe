package az.migrationportal.web.officer;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.inbox.Case;
import az.migrationportal.registration.inbox.OpenCase;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerRole;
import az.migrationportal.registration.officer.Officers;
import az.migrationportal.registration.thread.EnquiryState;
import az.migrationportal.registration.thread.Word;
import az.migrationportal.registration.thread.WordKind;
import az.migrationportal.web.component.LabelledField;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Suggestions;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.search.SiteSearch;
import az.migrationportal.web.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** An enquiry as an officer works on it. */
@ApplicationScoped
public class CasePage {
  private static final int SUGGESTED = 5;

  @Inject OpenCase openCase;
  @Inject Officers officers;
  @Inject SiteSearch search;
  @Inject InboxPage inbox;

  Page page(Officer officer, String number, String problem, boolean released, Texts texts) {
    Case opened = openCase.execute(officer, number);
    OfficerFrame frame = new OfficerFrame(texts);
    Tag main = Tag.of("div").cls("flow");
    main.with(Tag.of("h1", opened.number()), head(texts, opened));
    main.withIf(released, () -> Notice.info(texts.get("officer.public.done")));
    opened.words().forEach(word -> main.with(word(texts, opened, word)));
    boolean own = opened.mine() || opened.officer().isEmpty() || officer.has(OfficerRole.CHIEF);
    main.withIf(own && officer.has(OfficerRole.ANSWERING), () -> answer(texts, frame, opened));
    main.withIf(
        own && officer.has(OfficerRole.ANSWERING) && opened.mayPublish(),
        () -> release(texts, frame, opened));
    main.with(note(texts, frame, opened));
    Tag aside = Tag.of("aside").cls("flow").attr("aria-label", texts.get("officer.case.hand"));
    aside.with(Tag.of("h2", texts.get("officer.case.hand")), hand(texts, opened));
    aside.withIf(
        opened.officer().isEmpty() && officer.has(OfficerRole.ANSWERING),
        () ->
            form(frame, opened, "take")
                .with(Tag.of("button", texts.get("officer.case.take")).cls("btn quiet")));
    aside.withIf(officer.has(OfficerRole.CHIEF), () -> assign(texts, frame, opened));
    aside.withIf(
        own && opened.state() != EnquiryState.CLOSED,
        () ->
            form(frame, opened, "close")
                .with(
                    LabelledField.hidden("seen", String.valueOf(opened.seen())),
                    Tag.of("button", texts.get("officer.case.close")).cls("btn quiet")));
    suggested(texts, opened, aside);
    return frame.page(
        officer,
        "enquiry/" + opened.number(),
        opened.number(),
        problem,
        Tag.of("div", main, aside).cls("aside"));
  }

  private Tag head(Texts texts, Case opened) {
    return Tag.of("p")
        .cls("row")
        .with(
            InboxPage.due(texts, opened.colour(), texts.date(opened.due())),
            Tag.of(
                    "span",
                    texts.get("ask.topic." + opened.topic().key())
                        + " · "
                        + inbox.country(texts, opened.country())
                        + " · "
                        + texts.get("officer.case.language." + opened.locale().tag()))
                .cls("meta"));
  }

  private static Tag word(Texts texts, Case opened, Word word) {
    LocalDate day = LocalDate.ofInstant(word.at(), BakuDay.ZONE);
    String who =
        switch (word.kind()) {
          case ASKED -> texts.get("officer.case.asked");
          case ADDED -> texts.get("officer.case.added");
          case ANSWER -> texts.get("officer.case.answered", "officer", word.officer());
          case NOTE -> texts.get("officer.case.noted", "officer", word.officer());
        };
    boolean note = word.kind() == WordKind.NOTE;
    return Tag.of(
            "section",
            Tag.of("h2", who),
            Tag.of("p", texts.date(day)).cls("meta"),
            Tag.of("p", word.text())
                .cls("typed")
                .attr("dir", "auto")
                .attr("lang", note ? null : opened.locale().tag()))
        .cls(note ? "note-inside flow" : "box flow");
  }

  private static Tag answer(Texts texts, OfficerFrame frame, Case opened) {
    String language = texts.get("officer.case.language." + opened.locale().tag());
    return form(frame, opened, "answer")
        .with(
            LabelledField.hidden("seen", String.valueOf(opened.seen())),
            new LabelledField(texts, "answer", texts.get("officer.case.answer"))
                .hint(
                    texts.get("officer.case.answer.in", "language", language)
                        + " "
                        + texts.get(
                            opened.mailed() ? "officer.case.mailed" : "officer.case.unmailed"))
                .around(
                    LabelledField.lines(opened.draft(), 10).attr("lang", opened.locale().tag())),
            Tag.of("button", texts.get("officer.case.answer.button")).cls("btn"));
  }

  private static Tag note(Texts texts, OfficerFrame frame, Case opened) {
    return form(frame, opened, "note")
        .with(
            new LabelledField(texts, "note", texts.get("officer.case.note"))
                .hint(texts.get("officer.case.note.hint"))
                .around(LabelledField.lines("", 3)),
            Tag.of("button", texts.get("officer.case.note.button")).cls("btn quiet"));
  }

  /** Only the answer is filled in: what was asked may show who asked. */
  private static Tag release(Texts texts, OfficerFrame frame, Case opened) {
    String answer =
        opened.words().stream()
            .filter(word -> word.kind() == WordKind.ANSWER)
            .map(Word::text)
            .reduce("", (first, second) -> second);
    String language = opened.locale().tag();
    return form(frame, opened, "release")
        .with(
            Tag.of("h2", texts.get("officer.public")),
            Tag.of("p", texts.get("officer.public.lead")),
            new LabelledField(texts, "title", texts.get("officer.public.title"))
                .around(
                    LabelledField.line("")
                        .attr("maxlength", "65")
                        .attr("lang", language)
                        .flag("required")),
            new LabelledField(texts, "summary", texts.get("officer.public.summary"))
                .around(
                    LabelledField.line("")
                        .attr("maxlength", "200")
                        .attr("lang", language)
                        .flag("required")),
            new LabelledField(texts, "body", texts.get("officer.public.body"))
                .around(LabelledField.lines(answer, 8).attr("lang", language)),
            Tag.of("button", texts.get("officer.public.button")).cls("btn quiet"));
  }

  private static Tag hand(Texts texts, Case opened) {
    Boolean helped = opened.helped();
    Tag said = Tag.of("div").cls("flow");
    said.with(
        Tag.of(
            "p",
            opened.officer().isEmpty() ? texts.get("officer.inbox.nobody") : opened.officer()));
    said.withIf(
        helped != null,
        () ->
            Tag.of(
                "p",
                texts.get(
                    Boolean.TRUE.equals(helped)
                        ? "officer.case.helped"
                        : "officer.case.unhelped")));
    return said.withIf(opened.mayPublish(), () -> Tag.of("p", texts.get("officer.case.publish")));
  }

  private Tag assign(Texts texts, OfficerFrame frame, Case opened) {
    Tag select = Tag.of("select");
    officers.all().stream()
        .filter(other -> !other.locked() && other.has(OfficerRole.ANSWERING))
        .filter(other -> other.sees(opened.country()))
        .forEach(
            other -> select.with(LabelledField.option(other.name(), other.displayName(), false)));
    return form(frame, opened, "assign")
        .with(
            new LabelledField(texts, "to", texts.get("officer.case.assign")).around(select),
            Tag.of("button", texts.get("officer.case.assign.button")).cls("btn quiet"));
  }

  /** Pages of ours that may answer it; what was asked is looked for and noted nowhere. */
  private void suggested(Texts texts, Case opened, Tag aside) {
    String asked =
        opened.words().stream()
            .filter(word -> word.kind() == WordKind.ASKED)
            .map(Word::text)
            .collect(Collectors.joining(" "));
    ContentLocale language = ContentLocale.ofTag(opened.locale().tag()).orElseThrow();
    List<Suggestions.Suggested> found = search.related(asked, language, SUGGESTED);
    if (!found.isEmpty()) {
      Tag list = Tag.of("ul").attr("lang", language.tag());
      found.forEach(page -> list.with(Tag.of("li", Tag.link(page.href(), page.text()))));
      aside.with(Tag.of("h2", texts.get("officer.case.pages")), list);
    }
  }

  private static Tag form(OfficerFrame frame, Case opened, String act) {
    return frame.form("enquiries/" + opened.number() + "/" + act).cls("flow");
  }
}
