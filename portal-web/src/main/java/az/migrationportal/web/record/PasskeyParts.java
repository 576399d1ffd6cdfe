package az.migrationportal.web.record;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.passkey.PasskeyCard;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.FormParts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Passkeys on the pages of one's own record. Parts that need the script {@code passkeys.js} are
 * hidden until it runs; it is loaded where a page has one, and finds all its words here.
 */
final class PasskeyParts {
  /** The heading, for addresses that lead here. */
  static final String ID = "passkeys";

  private static final String FORM = "/api/v1/registration/my-passkeys/";
  private static final int MOST_LETTERS = 60;

  private final Texts texts;
  private final String record;

  PasskeyParts(Texts texts) {
    this.texts = texts;
    this.record = RegistrationAddress.myRecord(FormParts.reader(texts));
  }

  /** What is to be mended; null where the address names nothing of the kind. */
  @Nullable String error(@Nullable String reason) {
    if ("label".equals(reason)) {
      return texts.get("record.passkey.error.label", "most", MOST_LETTERS);
    }
    return "gone".equals(reason) ? texts.get("record.passkey.error.gone") : null;
  }

  /** The list on the record, and the part that adds one. */
  Tag list(List<PasskeyCard> passkeys) {
    Tag section =
        Tag.of(
                "section",
                Tag.of("h2", texts.get("record.passkeys")).attr("id", ID),
                Tag.of("p", texts.get("record.passkeys.lead")))
            .cls("flow");
    if (!passkeys.isEmpty()) {
      Tag list = Tag.of("dl").cls("pairs");
      passkeys.forEach(passkey -> list.with(passkey(passkey)));
      section.with(list);
    }
    Tag field =
        Tag.of(
                "div",
                Tag.of("label", texts.get("record.passkey.label")).attr("for", "passkey-label"),
                Tag.of("p", texts.get("record.passkey.label.hint"))
                    .cls("hint")
                    .attr("id", "passkey-hint"),
                label("passkey-label", "").attr("aria-describedby", "passkey-hint"))
            .cls("field");
    Tag part =
        part("add", record + "?said=yes#" + ID)
            .attr("data-name", texts.get("portal.name"))
            .with(field, button("record.passkey.add"), trouble("record.passkey.failed"));
    return section.with(
        part, Tag.of("p", texts.get("record.passkeys.without")).cls("meta").flag("data-without"));
  }

  /** The part of the page to sign in. */
  Tag signIn() {
    return Tag.of(
        "div",
        part("sign-in", record)
            .with(
                Tag.of("p", texts.get("record.passkey.signin.lead")),
                button("record.passkey.signin"),
                trouble("record.passkey.signin.failed")));
  }

  private Tag part(String what, String next) {
    return Tag.of("div")
        .cls("flow")
        .attr("data-passkey", what)
        .attr("data-next", next)
        .flag("hidden");
  }

  private Tag button(String key) {
    return Tag.of("button", texts.get(key)).cls("btn quiet").attr("type", "button");
  }

  private Tag trouble(String key) {
    return Tag.of("p").cls("err").attr("role", "alert").attr("data-words", texts.get(key));
  }

  private static Tag label(String id, String value) {
    return Tag.of("input")
        .attr("id", id)
        .attr("name", "label")
        .attr("value", value.isEmpty() ? null : value)
        .attr("maxlength", Integer.toString(MOST_LETTERS))
        .attr("autocomplete", "off");
  }

  private Tag passkey(PasskeyCard passkey) {
    String name =
        passkey.label().isEmpty()
            ? texts.get("record.passkey.nameless", "number", passkey.number())
            : passkey.label();
    String added = texts.get("record.passkey.added", "date", day(passkey.addedAt()));
    Instant used = passkey.usedAt();
    String said =
        used == null ? added : added + " " + texts.get("record.passkey.used", "date", day(used));
    String id = "passkey-" + passkey.number();
    Tag rename =
        FormParts.form(texts, FORM + "rename")
            .cls("row")
            .with(
                number(passkey),
                Tag.of("label", texts.get("record.passkey.rename")).attr("for", id).cls("vh"),
                label(id, passkey.label()),
                Tag.of("button", texts.get("record.passkey.rename.button"))
                    .cls("btn quiet")
                    .attr("aria-label", texts.get("record.passkey.rename.button") + ": " + name));
    Tag remove =
        FormParts.form(texts, FORM + "remove")
            .with(
                number(passkey),
                Tag.of("button", texts.get("record.document.remove.button"))
                    .cls("btn quiet")
                    .attr("aria-label", texts.get("record.document.remove", "name", name)));
    return Tag.of(
        "div",
        Tag.of("dt", Tag.of("bdi", name)),
        Tag.of("dd", Tag.of("p", said).cls("meta"), rename, remove).cls("flow"));
  }

  private static Tag number(PasskeyCard passkey) {
    return Tag.of("input")
        .attr("type", "hidden")
        .attr("name", "number")
        .attr("value", Integer.toString(passkey.number()));
  }

  private String day(Instant moment) {
    return texts.date(LocalDate.ofInstant(moment, BakuDay.ZONE));
  }
}
