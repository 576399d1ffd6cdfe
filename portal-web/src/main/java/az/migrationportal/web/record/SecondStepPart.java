package az.migrationportal.web.record;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.factor.BegunSecondStep;
import az.migrationportal.registration.factor.SecondStepState;
import az.migrationportal.web.component.QrPicture;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.FormParts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The second step of a sign-in by mail, on one's own record and at sign-in. No script. */
final class SecondStepPart {
  /** The heading, for addresses that lead here. */
  static final String ID = "second-step";

  /** The field of a code, for what is to be mended. */
  static final String FIELD = "second-code";

  private static final String FORM = "/api/v1/registration/my-second-step/";
  private static final Set<String> REASONS = Set.of("wrong", "often");

  private final Texts texts;

  SecondStepPart(Texts texts) {
    this.texts = texts;
  }

  /** What went wrong on the record; null where the address names nothing of the kind. */
  @Nullable String error(@Nullable String reason, SecondStepState state) {
    return "wrong".equals(reason) && state.begun() != null
        ? texts.get("record.second.error.early")
        : error(reason);
  }

  /** What went wrong at sign-in; null where the address names nothing of the kind. */
  @Nullable String error(@Nullable String reason) {
    return reason != null && REASONS.contains(reason)
        ? texts.get("record.second.error." + reason)
        : null;
  }

  /** On the record: begin, confirm, or take away. */
  Tag section(SecondStepState state, String number, @Nullable String error) {
    Tag section =
        Tag.of("section", Tag.of("h2", texts.get("record.second")).attr("id", ID)).cls("flow");
    BegunSecondStep begun = state.begun();
    Instant since = state.since();
    if (since != null) {
      return section.with(
          Tag.of(
                  "p",
                  texts.get(
                      "record.second.on",
                      "date",
                      texts.date(LocalDate.ofInstant(since, BakuDay.ZONE))))
              .cls("meta"),
          Tag.of("p", texts.get("record.second.end.lead")),
          form("end", "record.second.end", "btn quiet", "record.second.code.hint", error));
    }
    if (begun == null) {
      return section.with(
          Tag.of("p", texts.get("record.second.lead")),
          FormParts.button(texts, FORM + "begin", texts.get("record.second.begin"), "btn quiet"));
    }
    return section.with(
        steps(begun, number, error),
        FormParts.button(texts, FORM + "end", texts.get("record.second.cancel"), "btn quiet"));
  }

  private Tag steps(BegunSecondStep begun, String number, @Nullable String error) {
    String address = begun.uri(texts.get("portal.name"), number);
    Tag app =
        Tag.of(
                "li",
                Tag.of("p", texts.get("record.second.app")),
                Tag.of("p", Tag.link(address, texts.get("record.second.open")).cls("btn quiet")),
                Tag.of("p", texts.get("record.second.scan")),
                QrPicture.of(address),
                Tag.of("p", texts.get("record.second.secret")),
                Tag.of("p", Tag.of("code", grouped(begun.secret()))))
            .cls("flow");
    Tag paper =
        Tag.of(
                "li",
                Tag.of("p", texts.get("record.second.recovery")),
                Tag.of("p", Tag.of("strong", Tag.of("code", begun.recovery()))))
            .cls("flow");
    Tag confirm =
        Tag.of(
                "li",
                Tag.of("p", texts.get("record.second.confirm.lead")),
                form("confirm", "record.second.confirm", "btn", "record.second.app.hint", error))
            .cls("flow");
    return Tag.of("ol", app, paper, confirm).cls("flow");
  }

  /** At sign-in, after the code by mail. */
  Tag signIn(@Nullable String error) {
    return form("take", "register.code.button", "btn", "record.second.code.hint", error);
  }

  private Tag form(String act, String button, String look, String hint, @Nullable String error) {
    Tag field =
        Tag.of(
                "div",
                Tag.of("label", texts.get("record.second.code")).attr("for", FIELD),
                Tag.of("p", texts.get(hint)).cls("hint").attr("id", "second-hint"))
            .cls(error == null ? "field" : "field bad");
    if (error != null) {
      field.with(
          Tag.of("p", Tag.of("span", texts.get("error.word")).cls("vh"))
              .with(" " + error)
              .cls("err")
              .attr("id", "second-error"));
    }
    field.with(
        Tag.of("input")
            .attr("id", FIELD)
            .attr("name", "code")
            .attr("autocomplete", "one-time-code")
            .attr("autocapitalize", "characters")
            .attr("spellcheck", "false")
            .attr("maxlength", "40")
            .attr("aria-invalid", error == null ? null : "true")
            .attr("aria-describedby", error == null ? "second-hint" : "second-hint second-error"));
    return FormParts.form(texts, FORM + act)
        .cls("flow")
        .with(field, Tag.of("button", texts.get(button)).cls(look));
  }

  /** In groups of four, as people type it. */
  private static String grouped(String secret) {
    return secret.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
