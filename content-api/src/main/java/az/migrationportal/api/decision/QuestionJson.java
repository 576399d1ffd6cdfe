package az.migrationportal.api.decision;

import az.migrationportal.content.decision.model.Option;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/** A question as programs get it. */
final class QuestionJson {
  private final DecisionText text;

  QuestionJson(DecisionText text) {
    this.text = text;
  }

  JsonObject of(Question question) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", question.key())
            .add("kind", question.kind().word())
            .add("name", text.plain(question.name()))
            .add("text", text.plain(question.text()))
            .add("hint", text.plain(question.hint()))
            .add("why", text.plain(question.why()));
    if (!question.options().isEmpty()) {
      json.add("options", options(question));
    }
    if (question.kind().isNumber()) {
      json.add("min", question.min()).add("max", question.max());
    }
    add(json, "unit", question.unit());
    add(json, "currency", question.currency());
    add(json, "when", question.when());
    add(json, "otherwise", question.otherwise());
    add(json, "assumed", question.assumed());
    return json.build();
  }

  private JsonArrayBuilder options(Question question) {
    JsonArrayBuilder options = Json.createArrayBuilder();
    for (Option option : question.options()) {
      options.add(
          Json.createObjectBuilder()
              .add("key", option.key())
              .add("label", text.plain(option.label()))
              .add("hint", text.plain(option.hint())));
    }
    return options;
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      json.add(name, value);
    }
  }
}
