package az.migrationportal.web.officer;

import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerAddress;
import az.migrationportal.registration.officer.OfficerRole;
import az.migrationportal.registration.officer.Officers;
import az.migrationportal.web.component.LabelledField;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The accounts of officers, for their administrators. */
@ApplicationScoped
public class AccountPages {
  @Inject Officers officers;

  Page all(Officer officer, String problem, Texts texts) {
    officer.require(OfficerRole.ADMINISTRATOR);
    String title = texts.get("officer.nav.accounts");
    OfficerFrame frame = new OfficerFrame(texts);
    Tag list = Tag.of("ul");
    officers.all().forEach(other -> list.with(Tag.of("li", line(texts, other))));
    Tag form =
        frame
            .form("accounts/form")
            .cls("flow")
            .with(
                Tag.of("h2", texts.get("officer.account.new")),
                new LabelledField(texts, "name", texts.get("officer.account.name"))
                    .hint(texts.get("officer.account.name.hint"))
                    .around(LabelledField.line("").attr("autocomplete", "off").flag("required")));
    fields(texts, form, "officer.account.password", "", "", Set.of(), false, Set.of());
    form.with(Tag.of("button", texts.get("officer.account.create")).cls("btn"));
    Tag main = Tag.of("div", Tag.of("h1", title), list, form).cls("flow");
    return frame.page(officer, "accounts", title, problem, main);
  }

  Page one(Officer officer, Officer other, String problem, Texts texts) {
    OfficerFrame frame = new OfficerFrame(texts);
    Tag form =
        frame
            .form("accounts/" + other.name() + "/form")
            .cls("flow")
            .with(LabelledField.hidden("version", String.valueOf(other.version())));
    fields(
        texts,
        form,
        "officer.account.password.other",
        other.displayName(),
        other.mission(),
        other.roles(),
        other.everywhere(),
        other.countries());
    form.with(
        box("locked", texts.get("officer.account.locked"), other.locked()),
        Tag.of("button", texts.get("officer.account.save")).cls("btn"));
    Tag main = Tag.of("div", Tag.of("h1", other.name()), form).cls("flow");
    return frame.page(officer, "accounts/" + other.name(), other.name(), problem, main);
  }

  private static Tag line(Texts texts, Officer other) {
    String roles =
        other.roles().stream()
            .sorted()
            .map(role -> texts.get("officer.role." + role.key()))
            .collect(Collectors.joining(", "));
    String where =
        other.everywhere()
            ? texts.get("officer.account.everywhere")
            : String.join(", ", new TreeSet<>(other.countries()));
    Tag line =
        Tag.of("span")
            .with(
                Tag.link(
                    OfficerAddress.account(OfficerFrame.reader(texts.locale()), other.name()),
                    other.name()))
            .with(" " + other.displayName() + ", " + other.mission() + ". " + roles + ". " + where);
    return line.withIf(
        other.locked(),
        () -> Tag.of("span", texts.get("officer.account.locked")).cls("tag").attr("data-k", "bad"));
  }

  private static void fields(
      Texts texts,
      Tag form,
      String password,
      String displayName,
      String mission,
      Set<OfficerRole> roles,
      boolean everywhere,
      Set<String> countries) {
    form.with(
        new LabelledField(texts, "displayName", texts.get("officer.account.display"))
            .around(LabelledField.line(displayName).attr("maxlength", "120").flag("required")),
        new LabelledField(texts, "mission", texts.get("officer.account.mission"))
            .hint(texts.get("officer.account.mission.hint"))
            .around(LabelledField.line(mission).attr("maxlength", "120").flag("required")));
    Tag group =
        Tag.of("fieldset", Tag.of("legend", texts.get("officer.account.roles"))).cls("field");
    Tag boxes = Tag.of("div").cls("flow");
    for (OfficerRole role : OfficerRole.values()) {
      boxes.with(
          box("role." + role.key(), texts.get("officer.role." + role.key()), roles.contains(role)));
    }
    form.with(
        group.with(boxes),
        box("everywhere", texts.get("officer.account.everywhere"), everywhere),
        new LabelledField(texts, "countries", texts.get("officer.account.countries"))
            .hint(texts.get("officer.account.countries.hint"))
            .around(LabelledField.line(String.join(", ", new TreeSet<>(countries)))),
        new LabelledField(texts, "password", texts.get(password))
            .hint(texts.get("officer.password.hint"))
            .around(
                LabelledField.line("")
                    .attr("type", "password")
                    .attr("autocomplete", "new-password")));
  }

  private static Tag box(String name, String label, boolean chosen) {
    Tag input = Tag.of("input").attr("type", "checkbox").attr("name", name).attr("value", "yes");
    return Tag.of("label", chosen ? input.flag("checked") : input, Tag.of("span", label))
        .cls("choice");
  }
}
