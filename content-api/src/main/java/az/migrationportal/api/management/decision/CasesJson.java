package az.migrationportal.api.management.decision;

import az.migrationportal.api.decision.AnswersGiven;
import az.migrationportal.api.request.BodyFields;
import az.migrationportal.content.decision.check.CaseRun;
import az.migrationportal.content.decision.check.Coverage;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.revision.DecisionCard;
import az.migrationportal.content.decision.revision.DecisionState;
import az.migrationportal.content.decision.revision.SavedCase;
import az.migrationportal.content.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Saved cases as they are sent and told. */
final class CasesJson {
  private static final Set<String> FIELDS = Set.of("name", "answers", "on", "outcome");

  private CasesJson() {}

  static JsonObject all(DecisionState state, List<SavedCase> cases) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (SavedCase saved : cases) {
      JsonObjectBuilder answers = Json.createObjectBuilder();
      new TreeMap<>(saved.answers()).forEach(answers::add);
      all.add(
          Json.createObjectBuilder()
              .add("name", saved.name())
              .add("answers", answers)
              .add("on", saved.on().toString())
              .add("outcome", saved.outcome()));
    }
    return Json.createObjectBuilder()
        .add("key", state.key())
        .add("version", state.version())
        .add("cases", all)
        .build();
  }

  /** Reads the cases of a body; notes every fault. */
  static List<SavedCase> read(BodyFields fields) {
    List<SavedCase> cases = new ArrayList<>();
    for (JsonObject json : fields.objects("cases")) {
      String place = "cases/" + cases.size();
      json.keySet().stream()
          .filter(name -> !FIELDS.contains(name))
          .forEach(name -> fields.fault(place, "unknown-field"));
      cases.add(
          new SavedCase(
              text(json, "name", place, fields),
              answers(json, place, fields),
              day(text(json, "on", place, fields), place, fields),
              text(json, "outcome", place, fields)));
    }
    return cases;
  }

  private static Map<String, String> answers(JsonObject json, String place, BodyFields fields) {
    Map<String, String> answers = new TreeMap<>();
    if (json.get("answers") instanceof JsonObject given) {
      given.forEach(
          (question, value) ->
              AnswersGiven.text(value)
                  .ifPresentOrElse(
                      text -> answers.put(question, text),
                      () -> fields.fault(place + "/answers", "wrong-kind")));
    } else {
      fields.fault(place + "/answers", "required");
    }
    return answers;
  }

  private static String text(JsonObject json, String name, String place, BodyFields fields) {
    JsonValue value = json.get(name);
    if (value instanceof JsonString string) {
      return string.getString();
    }
    fields.fault(place + "/" + name, value == null ? "required" : "wrong-kind");
    return "";
  }

  private static LocalDate day(String text, String place, BodyFields fields) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1900 && day.getYear() <= 2200) {
        return day;
      }
    } catch (DateTimeException e) {
      fields.notAnOption(place + "/on", text, "2026-11-01");
      return LocalDate.EPOCH;
    }
    fields.notAnOption(place + "/on", text, "2026-11-01");
    return LocalDate.EPOCH;
  }

  static JsonObject runs(
      DecisionCard card, Decision decision, List<CaseRun> runs, Coverage coverage) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (CaseRun run : runs) {
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("name", run.name())
              .add("on", run.evaluation().on().toString())
              .add("expected", run.expected())
              .add("passes", run.passes())
              .add("badAnswers", Json.createArrayBuilder(run.bad()));
      run.outcome().ifPresentOrElse(key -> json.add("outcome", key), () -> json.addNull("outcome"));
      all.add(json);
    }
    return Json.createObjectBuilder()
        .add("key", decision.key())
        .add("revision", card.number().value())
        .add("passes", runs.stream().allMatch(CaseRun::passes))
        .add("cases", all)
        .add(
            "coverage",
            Json.createObjectBuilder()
                .add("full", coverage.isFull())
                .add("outcomes", counts(coverage.outcomes()))
                .add("reasons", counts(coverage.reasons()))
                .add("questions", counts(coverage.questions()))
                .add("lines", counts(coverage.lines())))
        .build();
  }

  private static JsonObjectBuilder counts(Map<String, Integer> counted) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    counted.forEach(json::add);
    return json;
  }
}
