package az.migrationportal.web.component;

import az.migrationportal.web.i18n.Texts;

/** A field of a form with its label, its hint, and what to mend about it. */
public final class LabelledField {
  private final Texts texts;
  private final String id;
  private final String label;
  private String hint = "";
  private String error = "";

  /**
   * A field.
   *
   * @param id of the control, which is also its name
   */
  public LabelledField(Texts texts, String id, String label) {
    this.texts = texts;
    this.id = id;
    this.label = label;
  }

  /** What helps to fill it in; empty for nothing. */
  public LabelledField hint(String words) {
    hint = words;
    return this;
  }

  /** What to do about what was entered; empty where it is right. */
  public LabelledField error(String words) {
    error = words;
    return this;
  }

  /** The field around its control. */
  public Tag around(Tag control) {
    Tag field =
        Tag.of("div", Tag.of("label", label).attr("for", id))
            .cls(error.isEmpty() ? "field" : "field bad");
    field.withIf(!hint.isEmpty(), () -> Tag.of("p", hint).cls("hint").attr("id", id + "-hint"));
    field.withIf(
        !error.isEmpty(),
        () ->
            Tag.of("p", Tag.of("span", texts.get("error.word")).cls("vh"))
                .with(" " + error)
                .cls("err")
                .attr("id", id + "-error"));
    String described =
        ((hint.isEmpty() ? "" : id + "-hint ") + (error.isEmpty() ? "" : id + "-error")).strip();
    return field.with(
        control
            .attr("id", id)
            .attr("name", id)
            .attr("aria-describedby", described.isEmpty() ? null : described)
            .attr("aria-invalid", error.isEmpty() ? null : "true"));
  }

  /** A control of one line. */
  public static Tag line(String value) {
    return Tag.of("input").attr("value", value.isEmpty() ? null : value);
  }

  /** A control of many lines; the first line end in HTML is none, so that all of the text stays. */
  public static Tag lines(String value, int rows) {
    return Tag.of("textarea", "\n" + value).attr("rows", Integer.toString(rows));
  }

  /** One option of a list. */
  public static Tag option(String value, String label, boolean chosen) {
    Tag option = Tag.of("option", label).attr("value", value);
    return chosen ? option.flag("selected") : option;
  }

  /** What is sent and not shown. */
  public static Tag hidden(String name, String value) {
    return Tag.of("input").attr("type", "hidden").attr("name", name).attr("value", value);
  }
}
