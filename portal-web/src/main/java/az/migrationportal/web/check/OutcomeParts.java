package az.migrationportal.web.check;

import az.migrationportal.content.decision.Change;
import az.migrationportal.content.decision.Evaluation;
import az.migrationportal.content.decision.Ground;
import az.migrationportal.content.decision.model.Line;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.decision.model.QuestionKind;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.FactsStrip;
import az.migrationportal.web.component.Glyph;
import az.migrationportal.web.component.Outside;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of an answer. */
final class OutcomeParts {
  private final Texts texts;
  private final DecisionText text;
  private final Asking asking;
  private final Evaluation evaluation;
  private final FactText words;
  private final Facts facts;

  OutcomeParts(Texts texts, DecisionText text, Asking asking, FactText words, Facts facts) {
    this.texts = texts;
    this.text = text;
    this.asking = asking;
    this.evaluation = asking.evaluation();
    this.words = words;
    this.facts = facts;
  }

  List<FactsStrip.Cell> cells() {
    return evaluation.cells().stream()
        .map(
            line ->
                new FactsStrip.Cell(
                    text.plain(line.title(), evaluation),
                    text.html(line.text(), evaluation),
                    text.html(line.note(), evaluation)))
        .toList();
  }

  /** When the answer was checked, and how sure we are. */
  Tag stamp() {
    Tag checked = Tag.of("span", Glyph.checked()).with(" ");
    checked.with(Tag.of("strong").with(Day.in(texts, "item.checked", evaluation.verifiedOn())));
    String kind =
        switch (evaluation.confidence()) {
          case HIGH -> "ok";
          case MEDIUM -> "";
          case LOW, NOT_FOUND -> "warn";
        };
    Tag confidence =
        Tag.of("span", texts.get("item.confidence." + evaluation.confidence().word()))
            .cls("tag")
            .attr("data-k", kind);
    return Tag.of("p", checked, confidence).cls("stamp row apart");
  }

  /** What we took where nobody answered. */
  Optional<Tag> assumed() {
    List<String> taken =
        evaluation.assumed().stream()
            .map(
                question ->
                    text.plain(question.name())
                        + ": "
                        + text.answer(question, evaluation.given().getOrDefault(question, "")))
            .toList();
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Tag.of("p", texts.get("check.result.assumed"))
                .with(" " + String.join("; ", taken) + ".")
                .cls("meta"));
  }

  List<Tag> steps() {
    if (evaluation.steps().isEmpty()) {
      return List.of();
    }
    Tag list = Tag.of("ol").cls("route").attr("role", "list");
    int last = evaluation.steps().size() - 1;
    for (int i = 0; i <= last; i++) {
      Line step = evaluation.steps().get(i);
      Tag stop = Tag.of("li", Tag.of("h3", text.plain(step.title(), evaluation)));
      String html = text.html(step.text(), evaluation);
      stop.withIf(!html.isEmpty(), () -> Tag.safe("p", html));
      list.with(i == last ? stop.cls("end") : stop);
    }
    return List.of(Tag.of("h2", texts.get("check.result.steps")), list);
  }

  List<Tag> documents() {
    if (evaluation.documents().isEmpty()) {
      return List.of();
    }
    Tag list = Tag.of("ul").cls("checks").attr("role", "list");
    for (Line paper : evaluation.documents()) {
      Tag label = Tag.of("span").with(text.plain(paper.title(), evaluation));
      String html = text.html(paper.text(), evaluation);
      label.withIf(!html.isEmpty(), () -> Tag.safe("span", "<br>" + html).cls("hint"));
      list.with(Tag.of("li", Tag.of("label", Tag.of("input").attr("type", "checkbox"), label)));
    }
    return List.of(Tag.of("h2", texts.get("check.result.documents")), list);
  }

  List<Tag> reasons() {
    Tag list = Tag.of("ol").cls("route").attr("role", "list");
    evaluation.because().forEach(ground -> list.with(reason(ground)));
    String end =
        text.plain(java.util.Objects.requireNonNull(evaluation.outcome()).title(), evaluation);
    list.with(Tag.of("li", Tag.of("h3", end)).cls("end"));
    return List.of(Tag.of("h2", texts.get("check.result.why")), list);
  }

  private Tag reason(Ground ground) {
    Tag chips = Tag.of("p").cls("row");
    ground.legalBasis().forEach(law -> chips.with(law(law)));
    ground
        .validFrom()
        .ifPresent(
            day ->
                chips.with(
                    Tag.of("span").with(Day.in(texts, "check.result.validFrom", day)).cls("meta")));
    ground
        .validUntil()
        .ifPresent(
            day ->
                chips.with(
                    Tag.of("span")
                        .with(Day.in(texts, "check.result.validUntil", day))
                        .cls("meta")));
    ground.sources().stream()
        .limit(2)
        .forEach(
            source ->
                chips.with(Tag.of("span", Outside.link(source, Outside.host(source))).cls("meta")));
    boolean any = chips.getChildren().findAny().isPresent();
    return Tag.of(
            "li",
            Tag.of("h3", text.plain(ground.reason().title(), evaluation)),
            Tag.safe("p", text.html(ground.reason().text(), evaluation)))
        .withIf(any, () -> chips);
  }

  private Tag law(LegalReference law) {
    String label = "§ " + words.label(law, texts.locale());
    return words
        .address(law)
        .map(url -> Outside.link(url, label))
        .orElseGet(() -> Tag.of("span", label))
        .cls("chip");
  }

  List<Tag> changes() {
    Map<String, List<Change>> grouped = new LinkedHashMap<>();
    for (Change change : evaluation.changes()) {
      Question question = change.question();
      String key =
          (question == null ? "" : question.key())
              + "/"
              + (change.outcome() == null ? "" : change.outcome().key());
      boolean together = question != null && !question.kind().isNumber();
      grouped
          .computeIfAbsent(together ? key : key + change.value(), unused -> new ArrayList<>())
          .add(change);
    }
    Tag list = Tag.of("dl").cls("pairs");
    grouped.values().forEach(same -> list.with(pair(same)));
    boolean passports =
        asking.answers().keySet().stream().anyMatch(q -> q.kind() == QuestionKind.COUNTRY);
    if (passports) {
      list.with(otherPassport());
    }
    return list.getChildren().findAny().isEmpty()
        ? List.of()
        : List.of(Tag.of("h2", texts.get("check.result.changes")), list);
  }

  private Tag pair(List<Change> same) {
    Change first = same.get(0);
    Question question = first.question();
    Tag term = Tag.of("dt");
    if (question == null) {
      term.with(Day.in(texts, "check.result.from", LocalDate.parse(first.value().toString())));
    } else {
      List<String> values =
          same.stream().map(change -> text.answer(question, change.value())).toList();
      term.with(text.plain(question.name()) + ": " + String.join("; ", values));
    }
    String outcome = first.outcome() == null ? "" : text.plain(first.outcome().title(), evaluation);
    return Tag.of("div", term, Tag.of("dd", link(first, outcome)));
  }

  /** The same address with the other answer. */
  private Tag link(Change change, String words) {
    Map<Question, Object> answers = new LinkedHashMap<>(asking.answers());
    Map<String, String> more = new LinkedHashMap<>(asking.more());
    Question question = change.question();
    if (question == null) {
      more.put(CheckAddresses.ON, change.value().toString());
    } else {
      answers.put(question, change.value());
    }
    return Tag.link(CheckAddresses.of(texts.locale(), asking.decision(), answers, more), words);
  }

  private Tag otherPassport() {
    return Tag.of(
        "div",
        Tag.of("dt", texts.get("check.result.otherPassport")),
        Tag.of("dd", texts.get("check.result.otherPassport.note"))
            .with(" ")
            .with(
                Tag.link(
                    CheckAddresses.of(texts.locale(), asking.decision()),
                    texts.get("check.result.otherPassport.link"))));
  }

  List<Tag> fees() {
    List<String> keys = java.util.Objects.requireNonNull(evaluation.outcome()).fees();
    FeeSum sum = new FeeSum(facts, words, texts.locale(), evaluation.on(), keys);
    if (sum.isEmpty()) {
      return List.of();
    }
    Tag list = Tag.of("dl").cls("pairs");
    sum.lines()
        .forEach(
            (label, amount) -> list.with(Tag.of("div", Tag.of("dt", label), Tag.of("dd", amount))));
    sum.total()
        .ifPresent(
            total ->
                list.with(
                    Tag.of(
                        "div",
                        Tag.of("dt", texts.get("check.result.total")),
                        Tag.of("dd", Tag.of("strong", total)))));
    return List.of(Tag.of("h2", texts.get("check.result.fees")), list);
  }

  /** The same answers on another day. */
  Tag dayForm() {
    Tag form =
        Tag.of("form")
            .cls("box flow")
            .attr("method", "get")
            .attr("action", CheckAddresses.of(texts.locale(), asking.decision()));
    asking
        .answers()
        .forEach(
            (question, value) ->
                form.with(
                    Tag.of("input")
                        .attr("type", "hidden")
                        .attr("name", question.key())
                        .attr(
                            "value", az.migrationportal.content.decision.Answers.written(value))));
    if (asking.more().containsKey(CheckAddresses.SKIP)) {
      form.with(
          Tag.of("input")
              .attr("type", "hidden")
              .attr("name", CheckAddresses.SKIP)
              .attr("value", "yes"));
    }
    Tag input =
        Tag.of("input")
            .attr("id", CheckAddresses.ON)
            .attr("name", CheckAddresses.ON)
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .attr("maxlength", "10")
            .attr("aria-describedby", "on-hint")
            .attr("value", evaluation.on().toString());
    Tag label = Tag.of("label", texts.get("check.result.onDay")).attr("for", CheckAddresses.ON);
    Tag hint = Tag.of("p", texts.get("check.hint.date")).cls("hint").attr("id", "on-hint");
    Tag button = Tag.of("button", texts.get("check.result.onDay.button")).cls("btn quiet");
    return form.with(Tag.of("div", label, hint, input).cls("field"), button);
  }
}
