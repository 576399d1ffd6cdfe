package az.migrationportal.web.answer;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.alert.AnswerAddress;
import az.migrationportal.registration.alert.KnownOutcome;
import az.migrationportal.registration.alert.MailState;
import az.migrationportal.registration.alert.OutcomeChange;
import az.migrationportal.registration.alert.SavedAnswer;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.web.check.CheckAddresses;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** A saved answer: what it comes to, what changed, and the way to forget it. */
@ApplicationScoped
public class AnswerPage {
  @Inject TextCatalogue catalogue;
  @Inject Decisions decisions;

  Page page(SecretToken token, SavedAnswer answer, ContentLocale locale) {
    Texts texts = catalogue.in(locale);
    KnownOutcome outcome = answer.outcome();
    return new Page(
        PageHead.unlisted(
            texts.get("alert.page.title") + " · " + texts.get("portal.name"),
            texts.get("alert.page.lead")),
        List.of(),
        texts.get("alert.page.title"),
        null,
        false,
        Addresses.inEvery(other -> AnswerAddress.page(AnswerSource.reader(other), token)),
        List.of(
            Tag.of("div", main(texts, answer, outcome), aside(texts, token, answer)).cls("aside")));
  }

  private Tag main(Texts texts, SavedAnswer answer, KnownOutcome outcome) {
    String words =
        answer.locale().tag().equals(texts.locale().tag()) ? null : answer.locale().tag();
    Tag main =
        Tag.of("div")
            .cls("flow prose")
            .with(
                Tag.of("p", outcome.decision()).cls("meta").attr("lang", words),
                Tag.of("h1", outcome.title()).attr("lang", words));
    mail(texts, answer.mail(), main);
    lists(texts, outcome, words).forEach(main::with);
    decisions
        .find(answer.decision())
        .ifPresent(
            decision ->
                main.with(
                    Tag.of(
                        "p",
                        Tag.link(
                                CheckAddresses.of(
                                    texts.locale(),
                                    decision,
                                    decisions.read(decision, answer.answers()).answers()),
                                texts.get("alert.page.whole"))
                            .cls("btn"))));
    main.with(Tag.of("h2", texts.get("alert.page.changes")));
    if (answer.changes().isEmpty()) {
      main.with(Tag.of("p", texts.get("alert.page.unchanged", "date", texts.date(day(answer)))));
    }
    answer.changes().forEach(change -> main.with(change(texts, change, words)));
    return main;
  }

  private static void mail(Texts texts, MailState state, Tag main) {
    main.withIf(
        state == MailState.WAITING,
        () ->
            Notice.info(
                texts.get("alert.page.waiting"),
                Tag.of("span", texts.get("alert.page.waiting.note"))));
    main.withIf(state == MailState.CONFIRMED, () -> Notice.info(texts.get("alert.page.confirmed")));
  }

  private static Tag change(
      Texts texts, OutcomeChange change, @org.jspecify.annotations.Nullable String words) {
    LocalDate day = LocalDate.ofInstant(change.at(), BakuDay.ZONE);
    Tag before = Tag.of("div", Tag.of("h4", texts.get("alert.page.before"))).cls("flow");
    Tag after = Tag.of("div", Tag.of("h4", texts.get("alert.page.after"))).cls("flow");
    before.with(Tag.of("p", change.before().title()).attr("lang", words));
    after.with(Tag.of("p", change.after().title()).attr("lang", words));
    lists(texts, change.before(), words).forEach(before::with);
    lists(texts, change.after(), words).forEach(after::with);
    return Tag.of("section", Tag.of("h3", texts.date(day)), before, after).cls("box flow");
  }

  private static List<Tag> lists(
      Texts texts, KnownOutcome outcome, @org.jspecify.annotations.Nullable String words) {
    return java.util.stream.Stream.of(
            list(texts.get("alert.page.steps"), outcome.steps(), "ol", words),
            list(texts.get("alert.page.costs"), outcome.costs(), "ul", words),
            list(texts.get("alert.page.deadlines"), outcome.deadlines(), "ul", words))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Tag> list(
      String name,
      List<String> lines,
      String kind,
      @org.jspecify.annotations.Nullable String words) {
    if (lines.isEmpty()) {
      return List.of();
    }
    Tag list = Tag.of(kind).attr("lang", words);
    lines.forEach(line -> list.with(Tag.of("li", line)));
    return List.of(Tag.of("p", Tag.of("strong", name)), list);
  }

  private static Tag aside(Texts texts, SecretToken token, SavedAnswer answer) {
    return Tag.of("aside")
        .cls("flow noprint")
        .attr("aria-label", texts.get("alert.page.keep"))
        .with(
            Tag.of("h2", texts.get("alert.page.keep")),
            Tag.of("p", texts.get("alert.page.keep.lead")),
            Tag.of("p", Tag.link(AnswerAddress.feed(token), texts.get("alert.page.feed"))),
            Tag.of("p", texts.get("alert.page.until", "date", texts.date(answer.keptUntil())))
                .cls("meta"),
            ButtonPages.form(
                texts, AnswerAddress.leave(token), texts.get("alert.forget.button"), "btn quiet"));
  }

  private static LocalDate day(SavedAnswer answer) {
    return LocalDate.ofInstant(answer.savedAt(), BakuDay.ZONE);
  }
}
