package az.migrationportal.api.alert;

import az.migrationportal.api.decision.AnswersGiven;
import az.migrationportal.api.form.FormBody;
import az.migrationportal.api.problem.Problem;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.decision.AnswerReading;
import az.migrationportal.content.decision.Answers;
import az.migrationportal.content.decision.BadAnswer;
import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be kept, read from a body of JSON or of a form. */
record AlertOrder(
    Decision decision,
    Map<String, String> answers,
    ReaderLocale locale,
    @Nullable MailAddress address) {

  /** All faults at once. */
  static AlertOrder of(Decisions decisions, @Nullable JsonBody body) {
    BodyFields fields = (body == null ? new JsonBody(null) : body).fields();
    String key = fields.text("decision");
    String locale = fields.textIfAny("locale");
    String address = fields.textIfAny("address");
    JsonObject given = fields.object("answers");
    Optional<Decision> decision = decisions.find(key);
    Map<String, String> typed =
        decision.map(found -> AnswersGiven.typed(found, given, fields)).orElse(Map.of());
    if (decision.isEmpty() && !key.isEmpty()) {
      String known = String.join(", ", decisions.all().stream().map(Decision::key).toList());
      fields.notAnOption("decision", key, known);
    }
    decision.ifPresent(
        found -> {
          for (BadAnswer bad : decisions.read(found, typed).bad()) {
            fields.notAnOption("answers/" + bad.question(), bad.given(), bad.expected());
          }
        });
    if (locale != null && ContentLocale.ofTag(locale).isEmpty()) {
      fields.notAnOption("locale", locale, "az, en, ru");
    }
    Optional<MailAddress> mail = address == null ? Optional.empty() : MailAddress.of(address);
    if (address != null && mail.isEmpty()) {
      fields.fault("address", "invalid-address");
    }
    fields.done();
    return new AlertOrder(
        decision.orElseThrow(),
        written(decisions, decision.orElseThrow(), typed),
        reader(Parameter.locale(locale)),
        mail.orElse(null));
  }

  /**
   * From a form; empty where it names no decision or an answer is none, as no form of ours does.
   */
  static Optional<AlertOrder> of(Decisions decisions, FormBody form, ContentLocale locale) {
    Optional<MailAddress> address = form.field("address").flatMap(MailAddress::of);
    return form.field("decision")
        .flatMap(decisions::find)
        .filter(decision -> decisions.read(decision, form.below("a.")).bad().isEmpty())
        .map(
            decision ->
                new AlertOrder(
                    decision,
                    written(decisions, decision, form.below("a.")),
                    reader(locale),
                    address.orElse(null)));
  }

  /** Refuses answers that do not lead to an outcome. */
  static RequestRefused incomplete(String question) {
    return new RequestRefused(
        new Problem("answers-incomplete", 422, Map.of("question", question), List.of(), Map.of()));
  }

  static ReaderLocale reader(ContentLocale locale) {
    return ReaderLocale.ofTag(locale.tag()).orElseThrow();
  }

  /** As they stand in an address, in the order of the questions. */
  private static Map<String, String> written(
      Decisions decisions, Decision decision, Map<String, String> typed) {
    AnswerReading reading = decisions.read(decision, typed);
    Map<String, String> written = new LinkedHashMap<>();
    decision
        .questions()
        .forEach(
            question ->
                reading
                    .answers()
                    .find(question.key())
                    .ifPresent(value -> written.put(question.key(), Answers.written(value))));
    return written;
  }
}
