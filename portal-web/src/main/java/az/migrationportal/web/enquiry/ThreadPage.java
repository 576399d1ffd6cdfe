package az.migrationportal.web.enquiry;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.asked.OpenedEnquiry;
import az.migrationportal.registration.enquiry.Enquiry;
import az.migrationportal.registration.enquiry.EnquiryAddress;
import az.migrationportal.registration.enquiry.EnquiryEntries;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.thread.EnquiryState;
import az.migrationportal.registration.thread.Word;
import az.migrationportal.registration.thread.WordKind;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.web.component.ErrorSummary;
import az.migrationportal.web.component.LabelledField;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.country.CountryNames;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An enquiry for whoever asked: where it stands, what was said, what they can do. */
@ApplicationScoped
public class ThreadPage {
  @Inject TextCatalogue catalogue;
  @Inject Countries countries;

  Page page(ContentLocale locale, SecretToken token, Enquiry enquiry, Unsent unsent) {
    return page(locale, new Held(token, false), enquiry, unsent);
  }

  /**
   * The same on one's own record, whose address names the number and not the secret.
   *
   * @param rule what the words that were just to be added broke; empty for nothing
   * @param words those words
   */
  public Page onRecord(ContentLocale locale, OpenedEnquiry opened, String rule, String words) {
    return page(locale, new Held(opened.token(), true), opened.enquiry(), new Unsent(rule, words));
  }

  /** What opened the enquiry, and whether from its owner's record. */
  private record Held(SecretToken token, boolean own) {}

  private Page page(ContentLocale locale, Held held, Enquiry enquiry, Unsent unsent) {
    Texts texts = catalogue.in(locale);
    String title = texts.get("ask.page.title", "number", enquiry.number());
    String error =
        unsent.rule().isEmpty()
            ? ""
            : texts.get(
                "words-too-long".equals(unsent.rule())
                    ? "ask.error.words-too-long"
                    : "ask.error.words-missing",
                Map.of(
                    "limit",
                    EnquiryEntries.MOST_CHARACTERS,
                    "found",
                    unsent.words().codePointCount(0, unsent.words().length())));
    Tag main = Tag.of("div").cls("flow prose");
    main.withIf(!error.isEmpty(), () -> ErrorSummary.of(texts, Map.of("words", error)));
    main.with(Tag.of("h1", title), state(texts, enquiry));
    enquiry.words().forEach(word -> main.with(word(texts, enquiry, word)));
    main.withIf(enquiry.state() == EnquiryState.ANSWERED, () -> judge(texts, held, enquiry));
    main.with(add(texts, held, enquiry, unsent.words(), error));
    return new Page(
        PageHead.unlisted(
            (error.isEmpty() ? "" : texts.get("error.word") + " ")
                + title
                + " · "
                + texts.get("portal.name"),
            texts.get("ask.page.lead")),
        List.of(),
        title,
        null,
        false,
        Addresses.inEvery(other -> address(EnquirySource.reader(other), held, enquiry)),
        List.of(Tag.of("div", main, aside(texts, held, enquiry)).cls("aside asking")));
  }

  private static String address(ReaderLocale reader, Held held, Enquiry enquiry) {
    return held.own()
        ? RegistrationAddress.myRecord(reader, "question/" + enquiry.number())
        : EnquiryAddress.page(reader, held.token());
  }

  private static Tag state(Texts texts, Enquiry enquiry) {
    return switch (enquiry.state()) {
      case OPEN ->
          Notice.info(
              texts.get("ask.page.open"),
              Tag.of("span", texts.get("ask.page.open.due", "date", texts.date(enquiry.due()))));
      case ANSWERED -> Notice.info(texts.get("ask.page.answered"));
      case CLOSED -> Notice.info(texts.get("ask.page.closed"));
    };
  }

  private static Tag word(Texts texts, Enquiry enquiry, Word word) {
    boolean answer = word.kind() == WordKind.ANSWER;
    LocalDate day = LocalDate.ofInstant(word.at(), BakuDay.ZONE);
    String who = texts.get(answer ? "ask.page.officer" : "ask.page.you");
    String language =
        enquiry.locale().tag().equals(texts.locale().tag()) ? null : enquiry.locale().tag();
    return Tag.of(
            "section",
            Tag.of("h2", who),
            Tag.of("p", texts.date(day)).cls("meta"),
            Tag.of("p", word.text()).cls("typed").attr("dir", "auto").attr("lang", language))
        .cls(answer ? "box flow tinted" : "box flow");
  }

  private static Tag judge(Texts texts, Held held, Enquiry enquiry) {
    Tag publish =
        Tag.of("label")
            .cls("choice")
            .with(
                Tag.of("input")
                    .attr("type", "checkbox")
                    .attr("name", "publish")
                    .attr("value", "yes"),
                Tag.of("span", texts.get("ask.judge.publish")));
    return Tag.of("section", Tag.of("h2", texts.get("ask.judge")))
        .cls("flow")
        .with(
            form(texts, held, enquiry, "helped")
                .with(publish, Tag.of("button", texts.get("ask.judge.helped")).cls("btn")),
            form(texts, held, enquiry, "unhelped")
                .with(Tag.of("button", texts.get("ask.judge.unhelped")).cls("btn quiet")));
  }

  private static Tag add(Texts texts, Held held, Enquiry enquiry, String words, String error) {
    return form(texts, held, enquiry, "add")
        .attr("id", "add")
        .with(
            Tag.of("h2", texts.get("ask.add")),
            new LabelledField(texts, "words", texts.get("ask.add.words"))
                .hint(texts.get("ask.add.hint"))
                .error(error)
                .around(LabelledField.lines(words, 5)),
            Tag.of("button", texts.get("ask.add.button")).cls("btn quiet"));
  }

  private Tag aside(Texts texts, Held held, Enquiry enquiry) {
    Tag aside =
        Tag.of("aside")
            .cls("flow noprint")
            .attr("aria-label", texts.get(held.own() ? "record.questions" : "ask.keep"));
    if (held.own()) {
      ownLinks(texts, held, aside);
    } else {
      aside.with(
          Tag.of("h2", texts.get("ask.keep")),
          Tag.of("p", texts.get("ask.keep.lead")),
          Tag.of("p", texts.get(enquiry.mailed() ? "ask.keep.mail" : "ask.keep.noMail")));
    }
    String iso = enquiry.country();
    String about = texts.get("ask.topic." + enquiry.topic().key());
    String where =
        iso == null
            ? ""
            : countries
                .byIso2(iso)
                .map(country -> " · " + CountryNames.of(country, texts.locale()))
                .orElse("");
    return aside.with(
        Tag.of("p", about + where).cls("meta"),
        Tag.of("p", texts.get("ask.keep.until", "date", texts.date(enquiry.keptUntil())))
            .cls("meta"),
        form(texts, held, enquiry, "erase")
            .with(
                Tag.of("button", texts.get("ask.erase")).cls("btn quiet"),
                Tag.of("p", texts.get("ask.erase.note")).cls("meta")));
  }

  private static void ownLinks(Texts texts, Held held, Tag aside) {
    ReaderLocale reader = EnquirySource.reader(texts.locale());
    aside.with(
        Tag.of("p", texts.get("record.questions.page")),
        Tag.of(
            "p",
            Tag.link(
                RegistrationAddress.myRecord(reader) + "#questions",
                texts.get("record.questions.back"))),
        Tag.of("p", texts.get("record.questions.link")).cls("meta"),
        Tag.of(
            "p",
            Tag.link(
                EnquiryAddress.page(reader, held.token()),
                texts.get("record.questions.link.open"))));
  }

  private static Tag form(Texts texts, Held held, Enquiry enquiry, String act) {
    return Tag.of("form")
        .cls("flow")
        .attr("method", "post")
        .attr("action", EnquiryAddress.acting(held.token()))
        .with(
            LabelledField.hidden("locale", texts.locale().tag()), LabelledField.hidden("act", act))
        .withIf(held.own(), () -> LabelledField.hidden("record", enquiry.number()));
  }
}
