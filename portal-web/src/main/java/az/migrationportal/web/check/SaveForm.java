package az.migrationportal.web.check;

import az.migrationportal.content.decision.Answers;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;

/**
 * “Tell me if this changes for me”: a plain POST form to the API, which keeps the answers, may ask
 * the owner of an address, and leads to the saved answer's own page. Works without a script.
 */
final class SaveForm {
  private static final String ID = "alert-address";
  private static final String HINT = "alert-hint";
  private static final String ERROR = "alert-error";

  private final Texts texts;
  private final Asking asking;

  SaveForm(Texts texts, Asking asking) {
    this.texts = texts;
    this.asking = asking;
  }

  /**
   * The form.
   *
   * @param mails whether mails can be sent
   * @param bad whether the address that was just sent was none
   */
  Tag form(boolean mails, boolean bad) {
    Tag form =
        Tag.of("form")
            .cls("box flow")
            .attr("id", "alert")
            .attr("method", "post")
            .attr("action", "/api/v1/alerts/form")
            .with(
                Tag.of("h2", texts.get("alert.title")).cls("small"),
                Tag.of("p", texts.get("alert.lead")),
                hidden("decision", asking.decision().key()),
                hidden("locale", texts.locale().tag()),
                hidden(
                    "back",
                    CheckAddresses.of(
                        texts.locale(), asking.decision(), asking.answers(), asking.more())));
    asking
        .answers()
        .forEach(
            (question, value) -> form.with(hidden("a." + question.key(), Answers.written(value))));
    form.withIf(mails, () -> field(bad));
    return form.with(
        Tag.of("button", texts.get("alert.button")).cls("btn"),
        Tag.of("p", texts.get("alert.promise")).cls("meta"));
  }

  private Tag field(boolean bad) {
    Tag input =
        Tag.of("input")
            .attr("id", ID)
            .attr("name", "address")
            .attr("type", "email")
            .attr("autocomplete", "email")
            .attr("maxlength", "254")
            .attr("aria-describedby", bad ? HINT + " " + ERROR : HINT)
            .attr("aria-invalid", bad ? "true" : null);
    Tag field =
        Tag.of("div")
            .cls(bad ? "field bad" : "field")
            .with(
                Tag.of("label", texts.get("alert.address")).attr("for", ID),
                Tag.of("p", texts.get("alert.address.hint")).cls("hint").attr("id", HINT));
    field.withIf(
        bad,
        () ->
            Tag.of("p", Tag.of("span", texts.get("check.error")).cls("vh"))
                .with(" " + texts.get("alert.address.bad"))
                .cls("err")
                .attr("id", ERROR));
    return field.with(input);
  }

  private static Tag hidden(String name, String value) {
    return Tag.of("input").attr("type", "hidden").attr("name", name).attr("value", value);
  }
}
