package az.migrationportal.web.history;

import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.util.Map;

/**
 * The plain GET form that chooses two days. What was typed and is no day stands in plain fields: a
 * field for days would drop it.
 */
final class DaysForm {

  private static final String ERROR = "days-error";

  private DaysForm() {}

  static Tag of(Texts texts, AskedDays asked, String address) {
    return of(texts, asked, address, Map.of());
  }

  /** The form with what else must stay in the address. */
  static Tag of(Texts texts, AskedDays asked, String address, Map<String, String> kept) {
    Tag form = Tag.of("form").cls("box flow noprint").attr("method", "get").attr("action", address);
    kept.forEach(
        (name, value) ->
            form.with(
                Tag.of("input").attr("type", "hidden").attr("name", name).attr("value", value)));
    if (asked.bad()) {
      form.with(
          Tag.of("p", Tag.of("span", texts.get("error.word")).cls("vh"))
              .with(" " + texts.get("history.bad"))
              .cls("err")
              .attr("id", ERROR)
              .attr("role", "alert"));
    }
    Tag fields =
        Tag.of(
                "div",
                field(texts.get("history.from"), HistoryAddresses.FROM, asked),
                field(texts.get("history.to"), HistoryAddresses.TO, asked))
            .cls("row");
    return form.with(fields, Tag.of("button", texts.get("history.button")).cls("btn"));
  }

  private static Tag field(String label, String name, AskedDays asked) {
    Tag input =
        Tag.of("input")
            .attr("type", asked.bad() ? "text" : "date")
            .attr("id", name)
            .attr("name", name)
            .attr("min", asked.bad() ? null : AskedDay.FIRST_YEAR + "-01-01")
            .attr("max", asked.bad() ? null : AskedDay.LAST_YEAR + "-12-31")
            .attr("value", asked.typed().get(name));
    if (asked.bad()) {
      input.attr("aria-describedby", ERROR);
    }
    return Tag.of("div", Tag.of("label", label).attr("for", name), input).cls("field");
  }
}
