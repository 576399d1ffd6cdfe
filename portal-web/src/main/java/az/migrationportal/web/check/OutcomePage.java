package az.migrationportal.web.check;

import az.migrationportal.content.decision.Evaluation;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.QuestionKind;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.web.component.FactsStrip;
import az.migrationportal.web.component.Glyph;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.deadline.DeadlinesSource;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The answer: what, why, what would change it, what to do. */
@ApplicationScoped
public class OutcomePage {
  @Inject TextCatalogue catalogue;
  @Inject Wording wording;
  @Inject Facts facts;
  @Inject Outbox outbox;

  Page page(Asking asking, PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    Decision decision = asking.decision();
    Evaluation evaluation = asking.evaluation();
    DecisionText text = wording.in(request.locale(), evaluation.on());
    Outcome outcome = Objects.requireNonNull(evaluation.outcome());
    String title = text.plain(outcome.title(), evaluation);
    String name = text.plain(decision.title());
    Map<ContentLocale, String> same =
        Addresses.inEvery(
            locale -> CheckAddresses.of(locale, decision, asking.answers(), asking.more()));
    return new Page(
        PageHead.unlisted(title + " " + name, text.stripped(outcome.lead(), evaluation)),
        List.of(
            new Crumb(texts.get("nav.check"), CheckSource.address(texts.locale())),
            new Crumb(name, CheckAddresses.of(texts.locale(), decision))),
        texts.get("check.answer.here"),
        SystemAddress.CHECK,
        true,
        same,
        content(texts, text, asking, outcome, request));
  }

  private List<Component> content(
      Texts texts, DecisionText text, Asking asking, Outcome outcome, PageRequest request) {
    Evaluation evaluation = asking.evaluation();
    OutcomeParts parts = new OutcomeParts(texts, text, asking, wording.facts(), facts);
    Tag band = Tag.of("div").cls("wrap band");
    if (!evaluation.cells().isEmpty()) {
      band.with(
          Tag.of("h2", texts.get("check.result.short")).cls("vh"), new FactsStrip(parts.cells()));
    }
    band.with(parts.stamp());
    boolean doubtful =
        evaluation.confidence() == Confidence.LOW
            || evaluation.confidence() == Confidence.NOT_FOUND;
    band.withIf(
        doubtful,
        () ->
            Notice.warning(
                texts.get("check.result.doubt"),
                Tag.of("span", texts.get("check.result.doubt.note"))));
    Tag main = Tag.of("div").cls("flow prose");
    parts.assumed().ifPresent(main::with);
    parts.steps().forEach(main::with);
    parts.documents().forEach(main::with);
    parts.reasons().forEach(main::with);
    parts.changes().forEach(main::with);
    Tag aside =
        Tag.of("aside").cls("flow noprint").attr("aria-label", texts.get("check.result.read"));
    parts.fees().forEach(aside::with);
    read(texts, outcome).forEach(aside::with);
    aside.withIf(
        !outcome.deadlines().isEmpty(),
        () ->
            Tag.of(
                "p",
                Tag.link(deadlines(texts, asking, request), texts.get("deadline.title"))
                    .cls("btn quiet")));
    aside.withIf(
        !asking.more().containsKey(CheckAddresses.ON),
        () ->
            new SaveForm(texts, asking)
                .form(outbox.isOpen(), request.parameter(CheckAddresses.ALERT).isPresent()));
    aside.with(parts.dayForm());
    aside.with(Tag.of("p", texts.get("check.result.save")).cls("meta"));
    aside.with(
        Tag.of(
            "p",
            Tag.link(
                CheckAddresses.of(texts.locale(), asking.decision()),
                texts.get("check.result.again"))));
    aside.with(
        Tag.of(
            "p",
            Tag.link(
                "/api/v1/decisions/" + asking.decision().key() + "?locale=" + texts.locale().tag(),
                texts.get("check.result.rules"))));
    return List.of(
        hero(texts, text, asking, outcome), band, Tag.of("div", main, aside).cls("wrap aside"));
  }

  /** With the length and the passport that the reader has given already. */
  private static String deadlines(Texts texts, Asking asking, PageRequest request) {
    StringBuilder address = new StringBuilder(DeadlinesSource.address(texts.locale()));
    address.append("?arrival=").append(request.today());
    asking
        .answers()
        .forEach(
            (question, value) -> {
              if (question.key().equals("days")) {
                address.append("&stay=").append(value);
              } else if (question.kind() == QuestionKind.COUNTRY) {
                address.append("&nationality=").append(value);
              }
            });
    return address.toString();
  }

  private Tag hero(Texts texts, DecisionText text, Asking asking, Outcome outcome) {
    Evaluation evaluation = asking.evaluation();
    Tag given = Tag.of("p").with(new AnswerTrail(texts, text, asking).line() + " ");
    asking.answers().keySet().stream()
        .findFirst()
        .ifPresent(
            first ->
                given.with(
                    Tag.link(
                        CheckAddresses.of(
                            texts.locale(),
                            asking.decision(),
                            asking.answers(),
                            Map.of(CheckAddresses.CHANGE, first.key())),
                        texts.get("check.result.change"))));
    Tag words =
        Tag.of(
                "div",
                given,
                Tag.of("h1", text.plain(outcome.title(), evaluation)),
                Tag.safe("p", text.html(outcome.lead(), evaluation)).cls("lead"))
            .cls("wrap flow");
    if (asking.more().containsKey(CheckAddresses.ON)) {
      words.with(Tag.of("p", texts.get("check.result.day", "date", texts.date(evaluation.on()))));
    }
    Outcome.Apply apply = outcome.apply();
    words.withIf(
        apply != null,
        () ->
            Tag.of(
                    "p",
                    Tag.of("a", text.plain(Objects.requireNonNull(apply).label()))
                        .with(" ")
                        .with(Glyph.leaves())
                        .cls("btn")
                        .attr("href", apply.href()))
                .cls("row noprint"));
    return Tag.of("section", Tag.of("div", Glyph.roads()).cls("roads"), words).cls("hero deep");
  }

  private List<Tag> read(Texts texts, Outcome outcome) {
    List<PublishedItem> items = new ArrayList<>();
    for (String key : outcome.items()) {
      Optional<PublishedItem> item = wording.item(key, texts.locale());
      item.ifPresent(items::add);
    }
    if (items.isEmpty()) {
      return List.of();
    }
    Tag list = Tag.of("ul");
    items.forEach(
        item ->
            list.with(Tag.of("li", Tag.link(Addresses.of(texts.locale(), item), item.title()))));
    return List.of(Tag.of("h2", texts.get("check.result.read")), list);
  }
}
