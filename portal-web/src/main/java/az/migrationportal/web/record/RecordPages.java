package az.migrationportal.web.record;

import az.migrationportal.registration.forgetting.Receipt;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.web.component.ErrorSummary;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.CodePage;
import az.migrationportal.web.registrant.FormParts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Short pages around one's own record. */
final class RecordPages {
  private final Texts texts;
  private final ReaderLocale reader;

  RecordPages(Texts texts) {
    this.texts = texts;
    this.reader = FormParts.reader(texts);
  }

  Page signIn(
      boolean wrong, boolean byPasskey, @Nullable ProviderPart provider, @Nullable String reason) {
    String refused = provider == null ? null : provider.error(reason);
    String error =
        texts.get("register.error.invalid-address", "field", texts.get("register.field.email"));
    Tag field =
        Tag.of("div", Tag.of("label", texts.get("register.field.email")).attr("for", "email"))
            .cls(wrong ? "field bad" : "field");
    field.withIf(
        wrong,
        () ->
            Tag.of("p", Tag.of("span", texts.get("error.word")).cls("vh"))
                .with(" " + error)
                .cls("err")
                .attr("id", "email-error"));
    field.with(
        Tag.of("input")
            .attr("id", "email")
            .attr("name", "email")
            .attr("type", "email")
            .attr("autocomplete", "email")
            .attr("maxlength", "254")
            .attr("aria-invalid", wrong ? "true" : null)
            .attr("aria-describedby", wrong ? "email-error" : null));
    Tag body = Tag.of("div").cls("flow prose band");
    if (wrong) {
      body.with(ErrorSummary.of(texts, Map.of("email", error)));
    } else if (refused != null) {
      body.with(ErrorSummary.of(texts, Map.of(ProviderPart.ID, refused)));
    }
    body.with(
        Tag.of("h1", texts.get("record.signin.title")),
        Tag.of("p", texts.get("record.signin.lead")).cls("lead"),
        FormParts.form(texts, FormParts.RECORD + "sign-in")
            .cls("flow")
            .with(field, Tag.of("button", texts.get("record.signin.button")).cls("btn")));
    body.withIf(byPasskey, () -> new PasskeyParts(texts).signIn());
    if (provider != null) {
      body.with(provider.signIn());
    }
    body.with(
        Tag.of("p", Tag.link(RegistrationAddress.register(reader), texts.get("register.title"))));
    return page(texts, wrong || refused != null, texts.get("record.signin.title"), "sign-in", body);
  }

  Page code(boolean wrong) {
    Tag again =
        Tag.of(
            "p",
            Tag.link(
                RegistrationAddress.myRecord(reader, "sign-in"), texts.get("record.code.again")));
    Tag body =
        CodePage.of(
            texts,
            FormParts.RECORD + "prove",
            Tag.of("p", texts.get("record.code.lead")),
            wrong,
            again);
    return page(texts, wrong, texts.get("register.code.title"), "code", body);
  }

  Page secondStep(@Nullable String reason) {
    SecondStepPart part = new SecondStepPart(texts);
    String error = part.error(reason);
    Tag body = Tag.of("div").cls("flow prose band");
    if (error != null) {
      body.with(ErrorSummary.of(texts, Map.of(SecondStepPart.FIELD, error)));
    }
    body.with(
        Tag.of("h1", texts.get("record.second.title")),
        Tag.of("p", texts.get("record.second.signin.lead")).cls("lead"),
        part.signIn(error),
        Tag.of("p", texts.get("record.second.lost")).cls("meta"));
    return page(texts, error != null, texts.get("record.second.title"), "second-step", body);
  }

  /** Opening it confirms nothing: programs that follow the links of mails only read. */
  Page still(SecretToken link) {
    Tag yes =
        FormParts.button(
            texts,
            FormParts.RECORD + "still/" + link.value(),
            texts.get("record.still.yes"),
            "btn");
    Tag other =
        Tag.link(RegistrationAddress.myRecord(reader), texts.get("record.still.other"))
            .cls("btn quiet");
    return message("record.still", "still/" + link.value(), Tag.of("div", yes, other).cls("row"));
  }

  Page thanks() {
    return message("record.thanks", "thanks", mine());
  }

  Page home() {
    Tag yes =
        FormParts.button(texts, FormParts.RECORD + "home", texts.get("record.home.yes"), "btn");
    return message("record.home", "home", yes, mine());
  }

  /**
   * Asks whether somebody is sure.
   *
   * @param enquiries how many they asked on their record
   */
  Page erase(String number, int enquiries, boolean wrong) {
    String error = texts.get("record.erase.unsure");
    Tag box =
        Tag.of(
                "label",
                Tag.of("input")
                    .attr("id", "sure")
                    .attr("type", "checkbox")
                    .attr("name", "sure")
                    .attr("value", "yes")
                    .attr("aria-invalid", wrong ? "true" : null),
                Tag.of("span", texts.get("record.erase.sure")))
            .cls("choice");
    Tag body = Tag.of("div").cls("flow prose band");
    body.withIf(wrong, () -> ErrorSummary.of(texts, Map.of("sure", error)));
    body.with(
        Tag.of("p", texts.get("record.number", "number", number)).cls("meta"),
        Tag.of("h1", texts.get("record.erase.title")),
        Tag.of("p", texts.get("record.erase.lead")).cls("lead"),
        FormParts.form(texts, FormParts.RECORD + "erase")
            .cls("flow")
            .withIf(enquiries > 0, () -> questions(enquiries))
            .with(box, Tag.of("button", texts.get("record.erase.button")).cls("btn")),
        mine());
    return page(texts, wrong, texts.get("record.erase.title"), "erase", body);
  }

  private Tag questions(int count) {
    Tag box =
        Tag.of(
                "label",
                Tag.of("input")
                    .attr("id", "enquiries")
                    .attr("type", "checkbox")
                    .attr("name", "enquiries")
                    .attr("value", "yes"),
                Tag.of("span", texts.get("record.erase.questions.too", "count", count)))
            .cls("choice");
    return Tag.of("div", Tag.of("p", texts.get("record.erase.questions", "count", count)), box)
        .cls("flow");
  }

  Page receipt(Receipt receipt) {
    Tag list =
        Tag.of(
                "dl",
                pair("record.receipt.number", receipt.number()),
                pair("record.receipt.day", texts.date(receipt.erasedOn())),
                pair(
                    "record.receipt.cause",
                    texts.get("record.receipt.cause." + receipt.cause().id())))
            .cls("pairs");
    return message(
        "record.receipt",
        "receipt/" + receipt.number(),
        list,
        Tag.of("p", texts.get("record.receipt.what")));
  }

  private Tag pair(String key, String value) {
    return Tag.of("div", Tag.of("dt", texts.get(key)), Tag.of("dd", value));
  }

  private Tag mine() {
    return Tag.of("p", Tag.link(RegistrationAddress.myRecord(reader), texts.get("record.title")));
  }

  private Page message(String key, String path, Tag... more) {
    String title = texts.get(key + ".title");
    Tag body =
        Tag.of("div", Tag.of("h1", title), Tag.of("p", texts.get(key + ".lead")).cls("lead"))
            .cls("flow prose band");
    return page(texts, false, title, path, body.with(more));
  }

  static Page page(Texts texts, boolean error, String title, String path, Tag... content) {
    return page(texts, error, title, path, false, content);
  }

  /** A page whose parts are as wide as the window and keep its content to the middle themselves. */
  static Page banded(Texts texts, boolean error, String title, String path, Tag... content) {
    return page(texts, error, title, path, true, content);
  }

  private static Page page(
      Texts texts, boolean error, String title, String path, boolean bands, Tag... content) {
    String shown = (error ? texts.get("error.word") + " " : "") + title;
    return new Page(
        PageHead.unlisted(shown + " · " + texts.get("portal.name"), texts.get("register.lead")),
        List.of(),
        title,
        null,
        bands,
        Addresses.inEvery(
            other -> {
              ReaderLocale language = ReaderLocale.ofTag(other.tag()).orElseThrow();
              return path.isEmpty()
                  ? RegistrationAddress.myRecord(language)
                  : RegistrationAddress.myRecord(language, path);
            }),
        List.of(content));
  }
}
