package az.migrationportal.web.component;

import az.migrationportal.web.i18n.Texts;

/** Three fields for a day, month and year under one question; a plain part of any form. */
public final class DayFields {

  /** Names of the parameters, and ids of the fields. */
  public static final String DAY = "day";

  public static final String MONTH = "month";
  public static final String YEAR = "year";

  private static final String ERROR = "day-error";

  private DayFields() {}

  /**
   * The fields.
   *
   * @param question what stands above them
   * @param error what to do about what was typed; empty where it is a day
   */
  public static Tag of(Texts texts, String question, TypedDay typed, String error) {
    Tag fields =
        Tag.of(
                "div",
                field(DAY, texts.get("day.day"), typed.day(), 2, error),
                field(MONTH, texts.get("day.month"), typed.month(), 2, error),
                field(YEAR, texts.get("day.year"), typed.year(), 4, error))
            .cls("date");
    Tag group =
        Tag.of("fieldset", Tag.of("legend", question))
            .with(Tag.of("p", texts.get("day.hint")).cls("hint"))
            .cls("field");
    if (error.isEmpty()) {
      return group.with(fields);
    }
    Tag message =
        Tag.of("p", Tag.of("span", texts.get("error.word")).cls("vh"))
            .with(" " + error)
            .cls("err")
            .attr("id", ERROR);
    return group.with(message, fields).cls("bad").attr("aria-describedby", ERROR);
  }

  private static Tag field(String name, String label, String value, int length, String error) {
    Tag input =
        Tag.of("input")
            .attr("id", name)
            .attr("name", name)
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .attr("maxlength", String.valueOf(length))
            .attr("value", value.isEmpty() ? null : value);
    if (!error.isEmpty()) {
      input.attr("aria-invalid", "true").attr("aria-describedby", ERROR);
    }
    return Tag.of("div", Tag.of("label", label).cls("hint").attr("for", name), input);
  }
}
