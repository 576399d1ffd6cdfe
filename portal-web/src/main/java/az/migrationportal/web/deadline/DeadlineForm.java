package az.migrationportal.web.deadline;

import az.migrationportal.content.deadline.DeadlineQuestion;
import az.migrationportal.content.fact.Country;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.country.CountryNames;
import az.migrationportal.web.i18n.Texts;
import java.util.List;
import java.util.Map;

/** The plain GET form for dates. */
final class DeadlineForm {
  private final Texts texts;
  private final Asked asked;

  DeadlineForm(Texts texts, Asked asked) {
    this.texts = texts;
    this.asked = asked;
  }

  Tag of(String action, Map<String, String> events, List<Country> countries) {
    Tag form =
        Tag.of("form", Tag.of("h2", texts.get("deadline.form")))
            .cls("box flow")
            .attr("method", "get")
            .attr("action", action);
    form.with(date(DeadlineQuestion.ARRIVAL, events));
    form.with(stay(), nationality(countries));
    Tag more = Tag.of("details", Tag.of("summary", texts.get("deadline.more"))).cls("flow");
    boolean used =
        events.keySet().stream()
            .anyMatch(
                event ->
                    !event.equals(DeadlineQuestion.ARRIVAL) && asked.typed().containsKey(event));
    if (used) {
      more.flag("open");
    }
    events.keySet().stream()
        .filter(event -> !event.equals(DeadlineQuestion.ARRIVAL))
        .forEach(event -> more.with(date(event, events)));
    return form.with(more, Tag.of("button", texts.get("deadline.button")).cls("btn"));
  }

  private Tag date(String event, Map<String, String> events) {
    return field(
        event,
        events.getOrDefault(event, event),
        texts.get("check.hint.date"),
        texts.get("check.error.date"),
        "10");
  }

  private Tag stay() {
    return field(
        Asked.STAY,
        texts.get("deadline.stay"),
        "",
        texts.get("check.error.number", Map.of("min", 1, "max", 3650)),
        "4");
  }

  private Tag field(String name, String label, String hint, String error, String length) {
    boolean bad = asked.bad().contains(name);
    String hintId = name + "-hint";
    String errorId = name + "-error";
    Tag field = Tag.of("div", Tag.of("label", label).attr("for", name)).cls("field");
    if (!hint.isEmpty()) {
      field.with(Tag.of("p", hint).cls("hint").attr("id", hintId));
    }
    Tag input =
        Tag.of("input")
            .attr("id", name)
            .attr("name", name)
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .attr("maxlength", length)
            .attr("value", asked.typed().get(name));
    String described = (hint.isEmpty() ? "" : hintId) + (bad ? " " + errorId : "");
    if (!described.isBlank()) {
      input.attr("aria-describedby", described.strip());
    }
    if (bad) {
      field
          .cls("bad")
          .with(
              Tag.of("p", Tag.of("span", texts.get("check.error")).cls("vh"))
                  .with(" " + error)
                  .cls("err")
                  .attr("id", errorId));
      input.attr("aria-invalid", "true");
    }
    return field.with(input);
  }

  private Tag nationality(List<Country> countries) {
    Tag select = Tag.of("select").attr("id", Asked.NATIONALITY).attr("name", Asked.NATIONALITY);
    select.with(Tag.of("option", texts.get("deadline.nationality.any")).attr("value", ""));
    for (Country country : countries) {
      Tag option =
          Tag.of("option", CountryNames.of(country, texts.locale())).attr("value", country.iso2());
      select.with(
          country.iso2().equals(asked.question().nationality()) ? option.flag("selected") : option);
    }
    return Tag.of(
            "div",
            Tag.of("label", texts.get("deadline.nationality")).attr("for", Asked.NATIONALITY),
            select)
        .cls("field");
  }
}
