package az.migrationportal.web.officer;

import az.migrationportal.registration.draft.Entries;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The accounts of officers, for their administrators. */
@ApplicationScoped
public class AccountPages {
  @Inject Officers officers;

  Page all(Officer officer, String problem, Entries typed, Texts texts) {
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
                    .around(
                        LabelledField.line(typed.raw("name"))
                            .attr("autocomplete", "off")
                            .flag("required")));
    fields(texts, form, "officer.account.password", typed);
    form.with(Tag.of("button", texts.get("officer.account.create")).cls("btn"));
    Tag main = Tag.of("div", Tag.of("h1", title), list, form).cls("flow");
    return frame.page(officer, "accounts", title, problem, main);
  }

  /** An account as it is, or as it was typed and could not be saved. */
  Page one(Officer officer, Officer other, String problem, Optional<Entries> refused, Texts texts) {
    Entries typed = refused.orElseGet(() -> entries(other));
    OfficerFrame frame = new OfficerFrame(texts);
    Tag form =
        frame
            .form("accounts/" + other.name() + "/form")
            .cls("flow")
            .with(LabelledField.hidden("version", String.valueOf(other.version())));
    fields(texts, form, "officer.account.password.other", typed);
    form.with(
        box("locked", texts.get("officer.account.locked"), typed),
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

  /** As if somebody had just typed what the account says. */
  private static Entries entries(Officer other) {
    Map<String, String> all = new HashMap<>();
    all.put("displayName", other.displayName());
    all.put("mission", other.mission());
    all.put("countries", String.join(", ", new TreeSet<>(other.countries())));
    other.roles().forEach(role -> all.put("role." + role.key(), "yes"));
    if (other.everywhere()) {
      all.put("everywhere", "yes");
    }
    if (other.locked()) {
      all.put("locked", "yes");
    }
    return new Entries(all);
  }

  private static void fields(Texts texts, Tag form, String password, Entries typed) {
    form.with(
        new LabelledField(texts, "displayName", texts.get("officer.account.display"))
            .around(
                LabelledField.line(typed.raw("displayName"))
                    .attr("maxlength", "120")
                    .flag("required")),
        new LabelledField(texts, "mission", texts.get("officer.account.mission"))
            .hint(texts.get("officer.account.mission.hint"))
            .around(
                LabelledField.line(typed.raw("mission"))
                    .attr("maxlength", "120")
                    .flag("required")));
    Tag group =
        Tag.of("fieldset", Tag.of("legend", texts.get("officer.account.roles"))).cls("field");
    Tag boxes = Tag.of("div").cls("flow");
    for (OfficerRole role : OfficerRole.values()) {
      boxes.with(box("role." + role.key(), texts.get("officer.role." + role.key()), typed));
    }
    form.with(
        group.with(boxes),
        box("everywhere", texts.get("officer.account.everywhere"), typed),
        new LabelledField(texts, "countries", texts.get("officer.account.countries"))
            .hint(texts.get("officer.account.countries.hint"))
            .around(LabelledField.line(typed.raw("countries"))),
        new LabelledField(texts, "password", texts.get(password))
            .hint(texts.get("officer.password.hint"))
            .around(
                LabelledField.line("")
                    .attr("type", "password")
                    .attr("autocomplete", "new-password")));
  }

  private static Tag box(String name, String label, Entries typed) {
    boolean chosen = !typed.raw(name).isEmpty();
    Tag input = Tag.of("input").attr("type", "checkbox").attr("name", name).attr("value", "yes");
    return Tag.of("label", chosen ? input.flag("checked") : input, Tag.of("span", label))
        .cls("choice");
  }
}
