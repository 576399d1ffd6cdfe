package az.migrationportal.web.registrant;

import az.migrationportal.web.component.ErrorSummary;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import com.vaadin.flow.component.Component;
import java.util.Map;

/** The field for a code of eight digits, with what surrounds it. */
public final class CodePage {
  private CodePage() {}

  /**
   * The content of such a page.
   *
   * @param action where the code goes
   * @param lead what has happened
   * @param wrong whether the code that was just typed is none
   * @param more what else can be done
   */
  public static Tag of(Texts texts, String action, Tag lead, boolean wrong, Component... more) {
    String error = texts.get("register.code.wrong");
    Tag field =
        Tag.of(
                "div",
                Tag.of("label", texts.get("register.code.label")).attr("for", "code"),
                Tag.of("p", texts.get("register.code.hint")).cls("hint").attr("id", "code-hint"))
            .cls(wrong ? "field bad" : "field");
    field.withIf(
        wrong,
        () ->
            Tag.of("p", Tag.of("span", texts.get("error.word")).cls("vh"))
                .with(" " + error)
                .cls("err")
                .attr("id", "code-error"));
    field.with(
        Tag.of("input")
            .attr("id", "code")
            .attr("name", "code")
            .attr("inputmode", "numeric")
            .attr("autocomplete", "one-time-code")
            .attr("maxlength", "20")
            .attr("aria-invalid", wrong ? "true" : null)
            .attr("aria-describedby", wrong ? "code-hint code-error" : "code-hint"));
    Tag form =
        FormParts.form(texts, action)
            .cls("flow")
            .with(field, Tag.of("button", texts.get("register.code.button")).cls("btn"));
    Tag body = Tag.of("div").cls("flow prose band");
    body.withIf(wrong, () -> ErrorSummary.of(texts, Map.of("code", error)));
    return body.with(Tag.of("h1", texts.get("register.code.title")), lead, form).with(more);
  }
}
