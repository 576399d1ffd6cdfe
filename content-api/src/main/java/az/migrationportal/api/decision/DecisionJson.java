package az.migrationportal.api.decision;

import az.migrationportal.content.decision.LiveRevision;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A decision's model as programs get it: readers may see the rules. */
final class DecisionJson {
  private final DecisionText text;
  private final ContentLocale locale;

  DecisionJson(DecisionText text, ContentLocale locale) {
    this.text = text;
    this.locale = locale;
  }

  JsonObject card(Decision decision) {
    return cardOf(decision).build();
  }

  JsonObject model(Decision decision, @Nullable LiveRevision revision) {
    QuestionJson questions = new QuestionJson(text);
    JsonArrayBuilder asked = Json.createArrayBuilder();
    decision.questions().forEach(question -> asked.add(questions.of(question)));
    JsonArrayBuilder outcomes = Json.createArrayBuilder();
    decision.outcomes().forEach(outcome -> outcomes.add(outcome(outcome)));
    JsonObjectBuilder json = cardOf(decision);
    if (revision != null) {
      addRevision(json, revision);
    }
    return json.add("verifiedOn", decision.verifiedOn().toString())
        .add("version", decision.hash())
        .add("facts", texts(decision.facts()))
        .add("sets", sets(decision.sets()))
        .add("tables", tables(decision))
        .add("define", texts(decision.definitions()))
        .add("questions", asked)
        .add("outcomes", outcomes)
        .build();
  }

  private JsonObjectBuilder cardOf(Decision decision) {
    return Json.createObjectBuilder()
        .add("key", decision.key())
        .add("locale", locale.tag())
        .add("title", text.plain(decision.title()))
        .add("summary", text.plain(decision.summary()))
        .add("audience", Json.createArrayBuilder(decision.audience()))
        .add("graph", "/api/v1/decisions/" + decision.key() + "/graph")
        .add("evaluate", "/api/v1/decisions/" + decision.key() + "/evaluate");
  }

  private static void addRevision(JsonObjectBuilder json, LiveRevision revision) {
    json.add("revision", revision.number()).add("lastChange", revision.publishedAt().toString());
    String note = revision.note();
    if (note != null) {
      json.add("changeNote", note);
    }
    LocalDate since = revision.validSince();
    if (since != null) {
      json.add("validSince", since.toString());
    }
  }

  private JsonObjectBuilder outcome(Outcome outcome) {
    return Json.createObjectBuilder()
        .add("key", outcome.key())
        .add("when", outcome.when())
        .add("over", Json.createArrayBuilder(outcome.over()))
        .add("title", text.plain(outcome.title()));
  }

  private static JsonObjectBuilder texts(Map<String, String> named) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    named.forEach(json::add);
    return json;
  }

  private static JsonObjectBuilder sets(Map<String, java.util.List<String>> sets) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    sets.forEach((name, values) -> json.add(name, Json.createArrayBuilder(values)));
    return json;
  }

  private static JsonObjectBuilder tables(Decision decision) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    decision
        .tables()
        .forEach(
            (name, use) ->
                json.add(
                    name,
                    Json.createObjectBuilder().add("table", use.table()).add("of", use.of())));
    return json;
  }
}
