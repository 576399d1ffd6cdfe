package az.migrationportal.tests.contract;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether answers are as the document says, and which operations have been seen to succeed. */
public final class Contract {
  private final ApiDocument document;
  private final AnswerSchemas schemas;
  private final Set<String> succeeded = new TreeSet<>();
  private final Map<String, Set<String>> refused = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  public Contract(ApiDocument document) {
    this.document = document;
    this.schemas = new AnswerSchemas(document);
  }

  /** Looks at an answer; addresses outside the document are nobody's concern here. */
  public void look(HttpResponse<String> answer) {
    String method = answer.request().method();
    document
        .operation(method, answer.request().uri().getRawPath())
        .ifPresent(operation -> look(operation, answer));
  }

  /** The names of the operations that answered 2xx. */
  public Set<String> succeeded() {
    return succeeded;
  }

  /** By operation, the refusals that were seen. */
  public Map<String, Set<String>> refused() {
    return refused;
  }

  /** What did not keep to the document so far. */
  public List<String> faults() {
    return faults;
  }

  private void look(ApiOperation operation, HttpResponse<String> answer) {
    String status = String.valueOf(answer.statusCode());
    if (status.startsWith("2")) {
      succeeded.add(operation.id());
    } else if (status.startsWith("4")) {
      refused.computeIfAbsent(operation.id(), id -> new TreeSet<>()).add(status);
    }
    faults(operation, answer).stream()
        .map(fault -> operation.id() + " " + status + " " + fault)
        .filter(fault -> !faults.contains(fault))
        .forEach(faults::add);
  }

  /** What of an answer is not as the document says. */
  List<String> faults(ApiOperation operation, HttpResponse<String> answer) {
    String status = String.valueOf(answer.statusCode());
    JsonValue described = operation.definition().getJsonObject("responses").get(status);
    if (described == null) {
      return List.of("is not described: " + shown(answer));
    }
    JsonObject response = document.resolved(described.asJsonObject());
    List<String> found = new ArrayList<>();
    headers(response, answer, found);
    content(response, answer, found);
    return found;
  }

  private static void headers(
      JsonObject response, HttpResponse<String> answer, List<String> found) {
    JsonValue headers = response.get("headers");
    if (headers != null) {
      for (String name : headers.asJsonObject().keySet()) {
        if (answer.headers().firstValue(name).isEmpty()) {
          found.add("has no " + name);
        }
      }
    }
    boolean tagged = headers != null && headers.asJsonObject().containsKey("ETag");
    if (!tagged && answer.headers().firstValue("ETag").isPresent()) {
      found.add("has an ETag that is not described");
    }
  }

  private void content(JsonObject response, HttpResponse<String> answer, List<String> found) {
    JsonValue content = response.get("content");
    if (content == null) {
      if (!answer.body().isEmpty()) {
        found.add("has a body that is not described: " + shown(answer));
      }
      return;
    }
    String given = answer.headers().firstValue("Content-Type").orElse("");
    Optional<String> type =
        content.asJsonObject().keySet().stream()
            .filter(known -> given.split(";", 2)[0].strip().equals(known))
            .findFirst();
    if (type.isEmpty()) {
      found.add("is of type “" + given + "”, not of " + content.asJsonObject().keySet());
    } else if (type.get().endsWith("json")) {
      JsonObject media = content.asJsonObject().getJsonObject(type.get());
      schemas.faults(media.getJsonObject("schema"), answer.body()).forEach(found::add);
    }
  }

  private static String shown(HttpResponse<String> answer) {
    return answer.body().substring(0, Math.min(200, answer.body().length()));
  }
}
