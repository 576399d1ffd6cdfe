package az.migrationportal.web.check;

import az.migrationportal.content.decision.Answers;
import az.migrationportal.content.decision.BadAnswer;
import az.migrationportal.content.decision.model.Option;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.decision.model.QuestionKind;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.fact.Country;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.country.CountryNames;
import az.migrationportal.web.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One question as a plain GET form; the other answers go with it unseen. */
final class QuestionForm {
  private static final String ID = "answer";
  private static final String HINT = "answer-hint";
  private static final String ERROR = "answer-error";

  private final Texts texts;
  private final DecisionText text;
  private final Asking asking;
  private final Question question;
  private final @Nullable Object value;
  private final @Nullable BadAnswer bad;

  QuestionForm(Texts texts, DecisionText text, Asking asking, Question question) {
    this.texts = texts;
    this.text = text;
    this.asking = asking;
    this.question = question;
    this.value = asking.answers().get(question);
    BadAnswer given = asking.bad();
    this.bad = given != null && given.question().equals(question.key()) ? given : null;
  }

  Tag form(String action, List<Country> countries, Tag buttons) {
    Tag form = Tag.of("form").cls("flow").attr("method", "get").attr("action", action);
    asking
        .answers()
        .forEach(
            (other, given) -> {
              if (!other.equals(question)) {
                form.with(hidden(other.key(), Answers.written(given)));
              }
            });
    asking.more().forEach((name, given) -> form.with(hidden(name, given)));
    switch (question.kind()) {
      case CHOICE -> form.with(choices("radio"));
      case CHOICES -> form.with(hidden(CheckAddresses.BOXES, question.key()), choices("checkbox"));
      case COUNTRY -> form.with(single(country(countries)));
      case DATE, NUMBER, MONEY, DURATION, AGE -> form.with(single(typed()));
    }
    return form.with(buttons);
  }

  private Tag choices(String type) {
    Tag field = Tag.of("div").cls("field");
    for (Option option : question.options()) {
      field.with(choice(type, option));
    }
    boolean several = type.equals("checkbox");
    Tag legend = Tag.of("legend", Tag.of("h1", text.plain(question.text())));
    return describedBy(Tag.of("fieldset", legend).cls("flow"))
        .withIf(several, () -> Tag.of("p", texts.get("check.hint.several")).cls("hint"))
        .with(notes())
        .with(bad == null ? field : field.cls("bad"));
  }

  private Tag choice(String type, Option option) {
    boolean chosen =
        value instanceof List<?> several
            ? several.contains(option.key())
            : option.key().equals(value);
    boolean box = type.equals("checkbox");
    Tag input =
        Tag.of("input")
            .attr("type", type)
            .attr("name", box ? CheckAddresses.box(question, option.key()) : question.key())
            .attr("value", box ? "yes" : option.key());
    if (chosen) {
      input.flag("checked");
    }
    if (!box) {
      input.flag("required");
    }
    Tag label = Tag.of("span").with(text.plain(option.label()));
    String hint = text.plain(option.hint());
    label.withIf(!hint.isEmpty(), () -> Tag.of("span", hint).cls("hint"));
    return Tag.of("label", input, label).cls("choice");
  }

  private Tag single(Tag control) {
    Tag field =
        Tag.of("div", Tag.of("h1", Tag.of("label", text.plain(question.text())).attr("for", ID)))
            .cls("field")
            .with(notes())
            .with(describedBy(control));
    return bad == null ? field : field.cls("bad");
  }

  private Tag country(List<Country> countries) {
    Tag select = Tag.of("select").attr("id", ID).attr("name", question.key()).flag("required");
    select.with(Tag.of("option", texts.get("check.country.choose")).attr("value", ""));
    for (Country country : countries) {
      Tag option =
          Tag.of("option", CountryNames.of(country, texts.locale())).attr("value", country.iso2());
      select.with(country.iso2().equals(value) ? option.flag("selected") : option);
    }
    return select;
  }

  private Tag typed() {
    String given = bad == null ? (value == null ? null : Answers.written(value)) : bad.given();
    Tag input =
        Tag.of("input")
            .attr("id", ID)
            .attr("name", question.key())
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .attr("maxlength", "12")
            .attr("value", given)
            .flag("required");
    return bad == null ? input : input.attr("aria-invalid", "true");
  }

  private Tag[] notes() {
    List<Tag> notes = new ArrayList<>();
    String hint = text.html(question.hint());
    if (!hint.isEmpty()) {
      notes.add(Tag.safe("p", hint).cls("hint").attr("id", HINT));
    } else if (question.kind() == QuestionKind.DATE) {
      notes.add(Tag.of("p", texts.get("check.hint.date")).cls("hint").attr("id", HINT));
    }
    if (bad != null) {
      notes.add(
          Tag.of("p", Tag.of("span", texts.get("check.error")).cls("vh"))
              .with(" " + error())
              .cls("err")
              .attr("id", ERROR));
    }
    return notes.toArray(Tag[]::new);
  }

  private Tag describedBy(Tag control) {
    boolean hinted = !question.hint().isEmpty() || question.kind() == QuestionKind.DATE;
    String ids = (hinted ? HINT : "") + (bad == null ? "" : " " + ERROR);
    return ids.isBlank() ? control : control.attr("aria-describedby", ids.strip());
  }

  private String error() {
    return switch (question.kind()) {
      case CHOICE, CHOICES -> texts.get("check.error.choose");
      case COUNTRY -> texts.get("check.error.country");
      case DATE -> texts.get("check.error.date");
      case NUMBER, MONEY, DURATION, AGE ->
          texts.get("check.error.number", Map.of("min", question.min(), "max", question.max()));
    };
  }

  private static Tag hidden(String name, String given) {
    return Tag.of("input").attr("type", "hidden").attr("name", name).attr("value", given);
  }
}
