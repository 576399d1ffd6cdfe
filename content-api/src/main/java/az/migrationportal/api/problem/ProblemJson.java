package az.migrationportal.api.problem;

import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A problem as the JSON of RFC 9457. */
public final class ProblemJson {
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Where the pages about problem types are. */
  public static final String TYPES = "/api/v1/problems/";

  private static final Set<String> STANDARD =
      Set.of("type", "title", "status", "detail", "instance", "errors");

  private ProblemJson() {}

  public static JsonObject of(Problem problem, ContentLocale language) {
    ProblemTexts texts = ProblemTexts.in(language);
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", TYPES + problem.name())
            .add("title", texts.title(problem.name()))
            .add("status", problem.status())
            .add("detail", texts.detail(problem.name(), problem.data()));
    new TreeMap<>(problem.data())
        .forEach(
            (name, value) -> {
              if (!STANDARD.contains(name)) {
                json.add(name, PlainJson.value(value));
              }
            });
    if (!problem.errors().isEmpty()) {
      JsonArrayBuilder errors = Json.createArrayBuilder();
      problem.errors().forEach(error -> errors.add(field(error, texts)));
      json.add("errors", errors);
    }
    return json.build();
  }

  private static JsonObject field(FieldProblem error, ProblemTexts texts) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("pointer", error.pointer())
            .add("rule", error.rule())
            .add("detail", texts.rule(error.rule(), error.data()));
    Map<String, Object> sorted = new TreeMap<>(error.data());
    sorted.forEach((name, value) -> json.add(name, PlainJson.value(value)));
    return json.build();
  }
}
