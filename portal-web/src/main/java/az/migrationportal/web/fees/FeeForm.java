package az.migrationportal.web.fees;

import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.SystemAddress;
import java.util.Map;

/** The plain GET form that chooses a subject and a day. */
final class FeeForm {

  private FeeForm() {}

  /**
   * The form.
   *
   * @param names of the subjects, by key, in order
   */
  static Tag of(Texts texts, FeeQuestion question, Map<String, String> names) {
    Tag button = Tag.of("button", texts.get("fees.button")).cls("btn");
    return Tag.of("form", subject(texts, question, names), day(texts, question), button)
        .cls("box flow")
        .attr("method", "get")
        .attr("action", Addresses.of(texts.locale(), SystemAddress.FEES));
  }

  /** The choice of a subject, also for the first page. */
  static Tag subject(Texts texts, FeeQuestion question, Map<String, String> names) {
    Tag select = Tag.of("select").attr("id", "group").attr("name", FeeQuestion.GROUP);
    select.with(Tag.of("option", texts.get("fees.group.all")).attr("value", ""));
    names.forEach(
        (key, name) -> {
          Tag option = Tag.of("option", name).attr("value", key);
          select.with(key.equals(question.group()) ? option.flag("selected") : option);
        });
    return Tag.of("div", Tag.of("label", texts.get("fees.group")).attr("for", "group"), select)
        .cls("field");
  }

  private static Tag day(Texts texts, FeeQuestion question) {
    Tag input =
        Tag.of("input")
            .attr("id", FeeQuestion.AS_OF)
            .attr("name", FeeQuestion.AS_OF)
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .attr("maxlength", "10")
            .attr("value", question.typedDay());
    Tag field =
        Tag.of(
                "div",
                Tag.of("label", texts.get("fees.asOf")).attr("for", FeeQuestion.AS_OF),
                Tag.of("p", texts.get("fees.asOf.hint")).cls("hint").attr("id", "asOf-hint"))
            .cls("field");
    if (!question.badDay()) {
      return field.with(input.attr("aria-describedby", "asOf-hint"));
    }
    Tag error =
        Tag.of("p", Tag.of("span", texts.get("fees.error")).cls("vh"))
            .with(" " + texts.get("fees.invalidDate"))
            .cls("err")
            .attr("id", "asOf-error");
    return field
        .cls("bad")
        .with(
            error,
            input.attr("aria-invalid", "true").attr("aria-describedby", "asOf-hint asOf-error"));
  }
}
