package az.migrationportal.web.record;

import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.recipient.CrisisAnswer;
import az.migrationportal.registration.recipient.HelpEntries;
import az.migrationportal.registration.recipient.OpenMessage;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.web.component.ErrorSummary;
import az.migrationportal.web.component.LabelledField;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.FormParts;
import az.migrationportal.web.shell.Page;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the link of a letter in an emergency opens: “I am safe” or “I need help”. Opening it answers
 * nothing: programs that follow the links of mails only read.
 */
final class SafetyPage {
  private static final String FORM = "/api/v1/registration/my-safety/";

  private final Texts texts;
  private final SecretToken link;

  SafetyPage(Texts texts, SecretToken link) {
    this.texts = texts;
    this.link = link;
  }

  /**
   * The page.
   *
   * @param said whether an answer was taken a moment ago
   */
  Page of(OpenMessage message, boolean said) {
    var reader = FormParts.reader(texts);
    Map<String, String> errors = errors(message.typed());
    Tag body = Tag.of("div").cls("flow prose band");
    body.withIf(!errors.isEmpty(), () -> ErrorSummary.of(texts, errors));
    body.withIf(
        said && errors.isEmpty(),
        () -> Notice.info(texts.get("record.notice.said")).attr("role", "status"));
    String subject = message.words().subject(reader);
    body.with(
        Tag.of("h1", Tag.of("bdi", subject)),
        Tag.of("p", MessageList.moment(texts, message.sentAt()) + " · ")
            .with(Tag.of("bdi", message.mission()))
            .cls("meta"),
        Tag.of("p", message.words().text(reader)).cls("typed").attr("dir", "auto"));
    answered(message, body);
    body.with(safe(), help(message.typed(), errors), Tag.of("p", texts.get("safety.emergency")));
    body.with(
        Tag.of("p", Tag.link(RegistrationAddress.myRecord(reader), texts.get("record.title"))));
    return RecordPages.page(texts, !errors.isEmpty(), subject, "safe/" + link.value(), body);
  }

  private Map<String, String> errors(HelpEntries typed) {
    Map<String, String> errors = new LinkedHashMap<>();
    if (!typed.wordsFault().isEmpty()) {
      errors.put("words", texts.get("safety.error." + typed.wordsFault()));
    }
    if (!typed.phoneFault().isEmpty()) {
      errors.put("phone", texts.get("safety.error." + typed.phoneFault()));
    }
    return errors;
  }

  private void answered(OpenMessage message, Tag body) {
    CrisisAnswer answer = message.answer();
    Instant at = message.answeredAt();
    if (answer == null || at == null) {
      body.with(Tag.of("p", texts.get("safety.lead")).cls("lead"));
      return;
    }
    String words =
        texts.get("safety.answered." + answer.id(), "date", MessageList.moment(texts, at));
    Tag more = Tag.of("span", texts.get("safety.again"));
    body.with(answer == CrisisAnswer.HELP ? Notice.danger(words, more) : Notice.info(words, more));
  }

  private Tag safe() {
    return form().with(answer("safe"), Tag.of("button", texts.get("safety.safe")).cls("btn"));
  }

  private Tag help(HelpEntries typed, Map<String, String> errors) {
    return form()
        .cls("flow")
        .with(
            answer("help"),
            Tag.of("h2", texts.get("safety.help")),
            Tag.of("p", texts.get("safety.help.lead")),
            new LabelledField(texts, "words", texts.get("safety.words"))
                .hint(texts.get("safety.words.hint"))
                .error(errors.getOrDefault("words", ""))
                .around(LabelledField.lines(typed.words(), 4).attr("dir", "auto")),
            new LabelledField(texts, "phone", texts.get("safety.phone"))
                .error(errors.getOrDefault("phone", ""))
                .around(
                    LabelledField.line(typed.phone())
                        .attr("type", "tel")
                        .attr("autocomplete", "tel")),
            Tag.of("button", texts.get("safety.help")).cls("btn"));
  }

  private Tag form() {
    return FormParts.form(texts, FORM + link.value());
  }

  private static Tag answer(String answer) {
    return LabelledField.hidden("answer", answer);
  }
}
