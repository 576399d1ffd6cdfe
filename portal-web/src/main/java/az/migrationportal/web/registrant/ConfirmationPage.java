package az.migrationportal.web.registrant;

import az.migrationportal.registration.confirmation.CheckedConfirmation;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Page;
import java.util.Optional;

/** Whether a confirmation on paper holds, for whoever has it in hand; names nobody. */
final class ConfirmationPage {
  private ConfirmationPage() {}

  /**
   * The page.
   *
   * @param code as it stood in the address
   * @param found empty where nothing is known of the code
   */
  static Page of(Texts texts, String code, Optional<CheckedConfirmation> found) {
    boolean holds = found.filter(CheckedConfirmation::holds).isPresent();
    String state = holds ? "holds" : "ended";
    String title = texts.get("confirmation." + state);
    Tag body =
        Tag.of(
                "div",
                Tag.of(
                    "p",
                    Tag.of("span", texts.get("confirmation." + state + ".tag"))
                        .cls("tag")
                        .attr("data-k", holds ? "ok" : "bad")),
                Tag.of("h1", title),
                Tag.of("p", texts.get("confirmation." + state + ".lead")).cls("lead"))
            .cls("flow prose band");
    found.ifPresent(
        known -> body.with(Tag.of("p", Day.in(texts, "confirmation.issued", known.issuedOn()))));
    return FormParts.page(
        texts,
        false,
        title,
        "confirmation/" + code,
        body.with(Tag.of("p", texts.get("confirmation.note")).cls("meta")));
  }
}
