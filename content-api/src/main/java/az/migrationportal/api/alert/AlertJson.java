package az.migrationportal.api.alert;

import az.migrationportal.content.json.Json;
import az.migrationportal.registration.alert.AnswerAddress;
import az.migrationportal.registration.alert.KnownOutcome;
import az.migrationportal.registration.alert.OutcomeChange;
import az.migrationportal.registration.alert.SavedAnswer;
import az.migrationportal.registration.token.SecretToken;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;

/** Saved answers as programs get them. */
final class AlertJson {
  private AlertJson() {}

  static JsonObject of(SecretToken token, SavedAnswer saved) {
    JsonObjectBuilder answers = Json.createObjectBuilder();
    saved.answers().forEach(answers::add);
    JsonArrayBuilder changes = Json.createArrayBuilder();
    saved.changes().forEach(change -> changes.add(change(change)));
    return Json.createObjectBuilder()
        .add("decision", saved.decision())
        .add("locale", saved.locale().tag())
        .add("answers", answers)
        .add("outcome", outcome(saved.outcome()))
        .add("mail", saved.mail().name().toLowerCase(Locale.ROOT))
        .add("savedAt", saved.savedAt().toString())
        .add("keptUntil", saved.keptUntil().toString())
        .add("page", AnswerAddress.page(saved.locale(), token))
        .add("feed", AnswerAddress.feed(token))
        .add("changes", changes)
        .build();
  }

  private static JsonObjectBuilder change(OutcomeChange change) {
    return Json.createObjectBuilder()
        .add("number", change.number())
        .add("at", change.at().toString())
        .add("before", outcome(change.before()))
        .add("after", outcome(change.after()));
  }

  private static JsonObjectBuilder outcome(KnownOutcome outcome) {
    return Json.createObjectBuilder()
        .add("key", outcome.key())
        .add("title", outcome.title())
        .add("steps", Json.createArrayBuilder(outcome.steps()))
        .add("costs", Json.createArrayBuilder(outcome.costs()))
        .add("deadlines", Json.createArrayBuilder(outcome.deadlines()));
  }
}
