package az.migrationportal.web.officer;

import az.migrationportal.registration.draft.TypedDate;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;

/** Day, month and year of an officer's form under one question. */
final class OfficerDay {
  private OfficerDay() {}

  /**
   * The fields.
   *
   * @param name of the day; the first field is {@code name-day}
   * @param error what to do about what was typed; empty for nothing
   */
  static Tag of(Texts texts, String name, String question, TypedDate typed, String error) {
    Tag parts =
        Tag.of(
                "div",
                part(texts, name, "day", typed.day(), "2", error),
                part(texts, name, "month", typed.month(), "2", error),
                part(texts, name, "year", typed.year(), "4", error))
            .cls("date");
    Tag group = Tag.of("fieldset", Tag.of("legend", question)).cls("field");
    if (error.isEmpty()) {
      return group.with(parts);
    }
    return group
        .with(
            Tag.of("p", Tag.of("span", texts.get("error.word")).cls("vh"))
                .with(" " + error)
                .cls("err")
                .attr("id", name + "-error"),
            parts)
        .cls("bad")
        .attr("aria-describedby", name + "-error");
  }

  private static Tag part(
      Texts texts, String name, String part, String value, String length, String error) {
    String id = name + "-" + part;
    Tag input =
        Tag.of("input")
            .attr("id", id)
            .attr("name", id)
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .attr("maxlength", length)
            .attr("value", value.isEmpty() ? null : value);
    if (!error.isEmpty()) {
      input.attr("aria-invalid", "true").attr("aria-describedby", name + "-error");
    }
    return Tag.of("div", Tag.of("label", texts.get("day." + part)).attr("for", id), input);
  }
}
