package az.migrationportal.web.check;

import az.migrationportal.content.decision.quote.Quote;
import az.migrationportal.content.decision.quote.QuoteSubject;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;

/** The plain GET form for a total. */
final class QuoteForm {
  private final Texts texts;
  private final FactText words;
  private final QuoteAsked asked;
  private final Quote quote;

  QuoteForm(Texts texts, FactText words, QuoteAsked asked, Quote quote) {
    this.texts = texts;
    this.words = words;
    this.asked = asked;
    this.quote = quote;
  }

  Tag of(String action) {
    return Tag.of(
            "form",
            Tag.of("h2", texts.get("quote.form")),
            subject(),
            term(),
            speed(),
            number(QuoteAsked.ADULTS, "quote.adults"),
            number(QuoteAsked.STUDENTS, "quote.students"),
            number(QuoteAsked.MINORS, "quote.minors"),
            day(),
            Tag.of("button", texts.get("quote.button")).cls("btn"))
        .cls("box flow")
        .attr("method", "get")
        .attr("action", action);
  }

  private Tag subject() {
    Tag select = Tag.of("select").attr("id", QuoteAsked.FOR).attr("name", QuoteAsked.FOR);
    for (QuoteSubject subject : QuoteSubject.values()) {
      Tag option =
          Tag.of("option", words.groupName(subject.group(), texts.locale()))
              .attr("value", subject.word());
      select.with(subject == quote.question().subject() ? option.flag("selected") : option);
    }
    return field(QuoteAsked.FOR, "quote.for", select);
  }

  private Tag term() {
    Tag select = Tag.of("select").attr("id", QuoteAsked.TERM).attr("name", QuoteAsked.TERM);
    select.with(Tag.of("option", texts.get("quote.any")).attr("value", ""));
    quote
        .terms()
        .forEach(
            term -> {
              Tag option =
                  Tag.of("option", words.term(term, texts.locale())).attr("value", term.toString());
              select.with(term.equals(quote.term()) ? option.flag("selected") : option);
            });
    return field(QuoteAsked.TERM, "quote.term", select);
  }

  private Tag speed() {
    Tag select = Tag.of("select").attr("id", QuoteAsked.SPEED).attr("name", QuoteAsked.SPEED);
    select.with(Tag.of("option", texts.get("quote.slowest")).attr("value", ""));
    quote
        .speeds()
        .forEach(
            days -> {
              Tag option =
                  Tag.of("option", String.valueOf(days)).attr("value", String.valueOf(days));
              select.with(days.equals(quote.speed()) ? option.flag("selected") : option);
            });
    return field(QuoteAsked.SPEED, "quote.speed", select);
  }

  private Tag number(String name, String label) {
    String audience =
        switch (name) {
          case QuoteAsked.ADULTS -> "adult";
          case QuoteAsked.STUDENTS -> "student";
          default -> "minor";
        };
    return field(
        name,
        label,
        Tag.of("input")
            .attr("id", name)
            .attr("name", name)
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .attr("maxlength", "3")
            .attr("value", String.valueOf(quote.question().people().getOrDefault(audience, 0))));
  }

  private Tag day() {
    Tag input =
        Tag.of("input")
            .attr("id", QuoteAsked.AS_OF)
            .attr("name", QuoteAsked.AS_OF)
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .attr("maxlength", "10")
            .attr("aria-describedby", "asOf-hint")
            .attr("value", asked.question().asOf().toString());
    return Tag.of(
            "div",
            Tag.of("label", texts.get("quote.asOf")).attr("for", QuoteAsked.AS_OF),
            Tag.of("p", texts.get("check.hint.date")).cls("hint").attr("id", "asOf-hint"),
            input)
        .cls("field");
  }

  private Tag field(String name, String label, Tag control) {
    return Tag.of("div", Tag.of("label", texts.get(label)).attr("for", name), control).cls("field");
  }
}
