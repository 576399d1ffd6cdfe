package az.migrationportal.web.record;

import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.web.component.ErrorSummary;
import az.migrationportal.web.component.LabelledField;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.CodePage;
import az.migrationportal.web.registrant.FormParts;
import az.migrationportal.web.shell.Page;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Another address for one's own record: the form, and the page for its code. */
final class EmailPages {
  private static final String FORMS = "/api/v1/registration/my-address/";
  private static final String FIELD = "email";

  private final Texts texts;

  EmailPages(Texts texts) {
    this.texts = texts;
  }

  /**
   * The form.
   *
   * @param mend why it comes back: {@code taken}, else what was typed is no address; null for
   *     nothing
   */
  Page form(String now, @Nullable String mend) {
    boolean taken = "taken".equals(mend);
    String error = mend == null || taken ? "" : texts.get("record.email.error");
    String title = texts.get("record.email.title");
    Tag body = Tag.of("div").cls("flow prose band");
    body.withIf(!error.isEmpty(), () -> ErrorSummary.of(texts, Map.of(FIELD, error)));
    body.withIf(
        taken,
        () ->
            Notice.danger(
                    texts.get("record.email.taken"),
                    Tag.of("span", texts.get("record.email.taken.text")))
                .attr("role", "alert"));
    body.with(
        Tag.of("h1", title),
        Tag.of("p", texts.get("record.email.lead")).cls("lead"),
        Tag.of("p", texts.get("record.email.now", "address", now)),
        FormParts.form(texts, FORMS + "ask")
            .cls("flow")
            .with(
                new LabelledField(texts, FIELD, texts.get("record.email.new"))
                    .error(error)
                    .around(
                        LabelledField.line("")
                            .attr("type", "email")
                            .attr("autocomplete", "email")
                            .attr("maxlength", "254")),
                Tag.of("button", texts.get("record.email.button")).cls("btn")),
        mine());
    return RecordPages.page(texts, !error.isEmpty() || taken, title, FIELD, body);
  }

  /** The field for the code. */
  Page code(boolean wrong) {
    Tag again =
        Tag.of(
            "p",
            Tag.link(
                RegistrationAddress.myRecord(FormParts.reader(texts), FIELD),
                texts.get("record.email.code.again")));
    Tag body =
        CodePage.of(
            texts,
            FORMS + "prove",
            Tag.of("p", texts.get("record.email.code.lead")),
            wrong,
            again,
            mine());
    return RecordPages.page(texts, wrong, texts.get("register.code.title"), "email-code", body);
  }

  private Tag mine() {
    return Tag.of(
        "p",
        Tag.link(RegistrationAddress.myRecord(FormParts.reader(texts)), texts.get("record.title")));
  }
}
