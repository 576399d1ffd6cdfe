package az.migrationportal.web.officer;

import az.migrationportal.registration.officer.Officer;
import az.migrationportal.web.component.LabelledField;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Page;

/** Pages about coming in, and short pages that say why something is not shown. */
final class SignInPages {
  private final Texts texts;
  private final OfficerFrame frame;

  SignInPages(Texts texts) {
    this.texts = texts;
    this.frame = new OfficerFrame(texts);
  }

  Page signIn(String problem) {
    String title = texts.get("officer.sign-in.title");
    Tag form =
        frame
            .form("sign-in")
            .cls("flow")
            .with(
                new LabelledField(texts, "name", texts.get("officer.sign-in.name"))
                    .around(
                        LabelledField.line("")
                            .attr("autocomplete", "username")
                            .attr("autocapitalize", "none")
                            .flag("required")),
                new LabelledField(texts, "password", texts.get("officer.sign-in.password"))
                    .around(
                        LabelledField.line("")
                            .attr("type", "password")
                            .attr("autocomplete", "current-password")
                            .flag("required")),
                Tag.of("button", texts.get("officer.sign-in.button")).cls("btn"));
    Tag main =
        Tag.of("div", Tag.of("h1", title), Tag.of("p", texts.get("officer.sign-in.lead")), form)
            .cls("flow prose");
    return frame.page(null, "sign-in", title, problem, main);
  }

  Page password(Officer officer, String problem, boolean done) {
    String title = texts.get("officer.nav.password");
    Tag main = Tag.of("div", Tag.of("h1", title)).cls("flow prose");
    main.withIf(done && problem.isEmpty(), () -> Notice.info(texts.get("officer.password.done")));
    main.with(
        frame
            .form("password")
            .cls("flow")
            .with(
                new LabelledField(texts, "present", texts.get("officer.password.present"))
                    .around(
                        LabelledField.line("")
                            .attr("type", "password")
                            .attr("autocomplete", "current-password")
                            .flag("required")),
                new LabelledField(texts, "password", texts.get("officer.password.fresh"))
                    .hint(texts.get("officer.password.hint"))
                    .around(
                        LabelledField.line("")
                            .attr("type", "password")
                            .attr("autocomplete", "new-password")
                            .flag("required")),
                Tag.of("button", texts.get("officer.password.button")).cls("btn")));
    return frame.page(officer, "password", title, problem, main);
  }

  Page forbidden(Officer officer) {
    return told(officer, "officer.forbidden.title", "officer.forbidden.lead");
  }

  Page unknown(Officer officer) {
    return told(officer, "officer.unknown.title", "officer.unknown.lead");
  }

  Page away(Officer officer) {
    return told(officer, "officer.away.title", "officer.away.lead");
  }

  private Page told(Officer officer, String title, String lead) {
    String name = texts.get(title);
    Tag main = Tag.of("div", Tag.of("h1", name), Tag.of("p", texts.get(lead))).cls("flow prose");
    return frame.page(officer, "", name, "", main);
  }
}
