package az.migrationportal.web.fees;

import az.migrationportal.web.component.DayFields;
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
    String error = question.badDay() ? texts.get("fees.invalidDate") : "";
    Tag day = DayFields.of(texts, texts.get("fees.asOf"), question.typed(), error);
    Tag button = Tag.of("button", texts.get("fees.button")).cls("btn");
    return Tag.of("form", subject(texts, question, names), day, button)
        .cls("box flow")
        .attr("method", "get")
        .attr("action", Addresses.of(texts.locale(), SystemAddress.FEES));
  }

  private static Tag subject(Texts texts, FeeQuestion question, Map<String, String> names) {
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
}
