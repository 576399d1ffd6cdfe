package az.migrationportal.api.decision;

import az.migrationportal.api.delivery.FactJson;
import az.migrationportal.content.decision.Answers;
import az.migrationportal.content.decision.Change;
import az.migrationportal.content.decision.Evaluation;
import az.migrationportal.content.decision.Ground;
import az.migrationportal.content.decision.model.Line;
import az.migrationportal.content.decision.model.Outcome;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reasoned outcome as programs get it. */
public final class EvaluationJson {
  private final DecisionText text;
  private final ContentLocale locale;
  private final FactJson factJson;
  private final Facts facts;
  private final Evaluation evaluation;

  public EvaluationJson(
      DecisionText text,
      ContentLocale locale,
      FactJson factJson,
      Facts facts,
      Evaluation evaluation) {
    this.text = text;
    this.locale = locale;
    this.factJson = factJson;
    this.facts = facts;
    this.evaluation = evaluation;
  }

  public JsonObject json() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("decision", evaluation.decision().key())
            .add("version", evaluation.decision().hash())
            .add("locale", locale.tag())
            .add("on", evaluation.on().toString())
            .add("complete", evaluation.complete())
            .add("answers", answers());
    Outcome outcome = evaluation.outcome();
    if (outcome == null) {
      json.addNull("outcome");
    } else {
      json.add("outcome", outcome(outcome));
    }
    json.add("because", because()).add("wouldChange", wouldChange());
    Question next = evaluation.next();
    if (next == null) {
      json.addNull("next");
    } else {
      json.add("next", new QuestionJson(text).of(next));
    }
    return json.build();
  }

  private JsonArrayBuilder answers() {
    JsonArrayBuilder answers = Json.createArrayBuilder();
    evaluation
        .given()
        .forEach(
            (question, value) ->
                answers.add(
                    Json.createObjectBuilder()
                        .add("question", question.key())
                        .add("name", text.plain(question.name()))
                        .add("value", Answers.written(value))
                        .add("text", text.answer(question, value))
                        .add("assumed", evaluation.assumed().contains(question))));
    return answers;
  }

  private JsonObjectBuilder outcome(Outcome outcome) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("key", outcome.key());
    evaluation.data().forEach((name, value) -> addValue(json, name, value));
    json.add("title", text.plain(outcome.title(), evaluation))
        .add("lead", text.stripped(outcome.lead(), evaluation))
        .add("confidence", evaluation.confidence().word())
        .add("verifiedOn", evaluation.verifiedOn().toString())
        .add("cells", lines(evaluation.cells()))
        .add("steps", lines(evaluation.steps()))
        .add("documents", lines(evaluation.documents()))
        .add("fees", fees(outcome))
        .add("deadlines", Json.createArrayBuilder(outcome.deadlines()))
        .add("items", Json.createArrayBuilder(outcome.items()))
        .add(
            "legalBasis",
            factJson.legal(
                evaluation.because().stream()
                    .flatMap(ground -> ground.legalBasis().stream())
                    .distinct()
                    .toList()));
    Outcome.Apply apply = outcome.apply();
    if (apply != null) {
      json.add(
          "apply",
          Json.createObjectBuilder()
              .add("label", text.plain(apply.label()))
              .add("href", apply.href()));
    }
    return json;
  }

  private static void addValue(JsonObjectBuilder json, String name, Object value) {
    if (value instanceof Long number) {
      json.add(name, number);
    } else if (value instanceof Boolean flag) {
      json.add(name, flag);
    } else {
      json.add(name, String.valueOf(value));
    }
  }

  private JsonArrayBuilder lines(List<Line> lines) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    for (Line line : lines) {
      json.add(
          Json.createObjectBuilder()
              .add("title", text.plain(line.title(), evaluation))
              .add("text", text.stripped(line.text(), evaluation))
              .add("html", text.html(line.text(), evaluation))
              .add("note", text.stripped(line.note(), evaluation)));
    }
    return json;
  }

  private JsonArrayBuilder fees(Outcome outcome) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    for (String key : outcome.fees()) {
      facts
          .find(new FactKey(key))
          .ifPresent(
              fact ->
                  fact.on(evaluation.on()).ifPresent(value -> json.add(factJson.of(fact, value))));
    }
    return json;
  }

  private JsonArrayBuilder because() {
    JsonArrayBuilder json = Json.createArrayBuilder();
    evaluation.because().forEach(ground -> json.add(ground(ground)));
    return json;
  }

  private JsonObjectBuilder ground(Ground ground) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", ground.reason().key())
            .add("questions", Json.createArrayBuilder(ground.reason().of()))
            .add("title", text.plain(ground.reason().title(), evaluation))
            .add("text", text.stripped(ground.reason().text(), evaluation))
            .add("html", text.html(ground.reason().text(), evaluation))
            .add("legalBasis", factJson.legal(ground.legalBasis()))
            .add("sources", Json.createArrayBuilder(ground.sources()))
            .add("confidence", ground.confidence().word());
    ground.validFrom().ifPresent(day -> json.add("validFrom", day.toString()));
    ground.validUntil().ifPresent(day -> json.add("validUntil", day.toString()));
    ground.evidence().stream()
        .map(evidence -> evidence.verifiedOn())
        .min(java.util.Comparator.naturalOrder())
        .ifPresent(day -> json.add("verifiedOn", day.toString()));
    return json;
  }

  private JsonArrayBuilder wouldChange() {
    JsonArrayBuilder json = Json.createArrayBuilder();
    for (Change change : evaluation.changes()) {
      @Nullable Outcome outcome = change.outcome();
      Question question = change.question();
      JsonObjectBuilder one =
          Json.createObjectBuilder()
              .add("question", question == null ? "on" : question.key())
              .add("value", Answers.written(change.value()))
              .add("text", question == null ? "" : text.answer(question, change.value()));
      if (outcome == null) {
        one.addNull("outcome");
      } else {
        one.add(
            "outcome",
            Json.createObjectBuilder()
                .add("key", outcome.key())
                .add("title", text.plain(outcome.title(), evaluation)));
      }
      json.add(one);
    }
    return json;
  }
}
