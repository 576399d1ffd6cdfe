package az.migrationportal.web.check;

import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The answers so far, each with a way to change it. */
final class AnswerTrail {
  private final Texts texts;
  private final DecisionText text;
  private final Asking asking;

  AnswerTrail(Texts texts, DecisionText text, Asking asking) {
    this.texts = texts;
    this.text = text;
    this.asking = asking;
  }

  Tag beside(Question current) {
    Tag list = Tag.of("ol").cls("route dots").attr("role", "list");
    asking
        .answers()
        .forEach(
            (question, value) -> {
              if (!question.equals(current)) {
                list.with(stop(question, value));
              }
            });
    list.with(
        Tag.of("li", Tag.of("span", text.plain(current.name())).cls("meta"), Tag.of("br"))
            .with(texts.get("check.this"))
            .attr("aria-current", "step"));
    return Tag.of(
            "aside",
            Tag.of("h2", texts.get("check.answers")).cls("small").attr("id", "answers"),
            list,
            Tag.of("p", texts.get("check.inAddress")).cls("meta"))
        .cls("flow")
        .attr("aria-labelledby", "answers");
  }

  /** All answers in one line. */
  String line() {
    return asking.answers().entrySet().stream()
        .map(
            given ->
                text.plain(given.getKey().name())
                    + ": "
                    + text.answer(given.getKey(), given.getValue()))
        .collect(Collectors.joining(" · "));
  }

  private Tag stop(Question question, Object value) {
    Map<String, String> more = new LinkedHashMap<>(asking.more());
    more.put(CheckAddresses.CHANGE, question.key());
    String name = text.plain(question.name());
    Tag change =
        Tag.of("a", texts.get("check.change"))
            .with(Tag.of("span", " " + name).cls("vh"))
            .attr(
                "href",
                CheckAddresses.of(texts.locale(), asking.decision(), asking.answers(), more));
    return Tag.of("li", Tag.of("span", name).cls("meta"), Tag.of("br"))
        .with(text.answer(question, value) + " ")
        .with(change);
  }
}
