package az.migrationportal.web.component;

import az.migrationportal.web.i18n.Texts;
import java.util.Map;

/** What is to be mended in a form, first on the page; takes the focus where a browser can. */
public final class ErrorSummary {

  private static final String HEADING = "error-summary";

  private ErrorSummary() {}

  /**
   * The summary.
   *
   * @param messages what to do, by the id of the field it concerns, in the order of the fields
   */
  public static Tag of(Texts texts, Map<String, String> messages) {
    Tag list = Tag.of("ul");
    messages.forEach((field, text) -> list.with(Tag.of("li", Tag.link("#" + field, text))));
    String heading = texts.get("error.summary", "count", messages.size());
    return Tag.of("section", Tag.of("h2", heading).attr("id", HEADING), list)
        .cls("box errors flow head")
        .attr("role", "alert")
        .attr("aria-labelledby", HEADING)
        .attr("tabindex", "-1")
        .flag("autofocus");
  }
}
