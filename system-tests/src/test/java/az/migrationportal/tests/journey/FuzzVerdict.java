package az.migrationportal.tests.journey;

import az.migrationportal.tests.contract.ApiDocument;
import az.migrationportal.tests.contract.ApiOperation;
import az.migrationportal.tests.contract.OddRequest;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is wrong with the answer to a bad request, if anything. */
final class FuzzVerdict {
  private static final Pattern LEAK =
      Pattern.compile(
          "Exception|\\bat [a-z]+\\.[a-z.]+\\(|az\\.migrationportal|java\\.(lang|util|io)\\.|jakarta\\.(ws|inject|json|persistence)"
              + "|org\\.(eclipse|glassfish|apache|mariadb)|SQL|SELECT .* FROM|Payara|GlassFish");

  /** Others need something to have happened before, or somebody who may not. */
  private static final Set<String> BY_REQUEST_ALONE =
      Set.of("400", "401", "404", "406", "413", "415", "428");

  private static final String PROBLEMS = "/api/v1/problems/";

  private final Visitor visitor;
  private final Set<String> met = new TreeSet<>();
  private final Set<String> seen = new HashSet<>();

  FuzzVerdict(Visitor visitor) {
    this.visitor = visitor;
  }

  List<String> faults(ApiOperation operation, OddRequest request, HttpResponse<String> answer) {
    int status = answer.statusCode();
    seen.add(operation.id() + " " + status);
    if (request.beneath() && status == 400 && answer.body().isEmpty()) {
      return List.of();
    }
    List<String> faults = new ArrayList<>();
    String shown = status + " " + answer.body().substring(0, Math.min(300, answer.body().length()));
    if (status >= 500 && !isOfTheProvider(operation, answer)) {
      faults.add("fails with " + shown);
    }
    if (!operation.statuses().contains(String.valueOf(status))) {
      faults.add("is not told of: " + shown);
    }
    leaks(answer.body()).forEach(leak -> faults.add("gives away “" + leak + "” in " + shown));
    if (status >= 400) {
      notAProblem(answer).forEach(fault -> faults.add(fault + ": " + shown));
    }
    return faults;
  }

  /** No provider runs here, and the way to it says so: 503, as described. */
  private static boolean isOfTheProvider(ApiOperation operation, HttpResponse<String> answer) {
    return operation.path().startsWith("/api/v1/manage/oidc/")
        && answer.statusCode() == 503
        && answer.body().contains("/api/v1/problems/provider-away");
  }

  /**
   * The refusals that a bad request alone should bring, are described, and were not met: as
   * operation and status.
   */
  List<String> unprovoked(ApiDocument document) {
    return document.operations().stream()
        .flatMap(
            operation ->
                operation.statuses().stream()
                    .filter(BY_REQUEST_ALONE::contains)
                    .map(status -> operation.id() + " " + status))
        .filter(refusal -> !seen.contains(refusal))
        .sorted()
        .toList();
  }

  /** The problem types met that have no page of their own. */
  List<String> unexplained() {
    return met.stream().filter(type -> visitor.get(type).statusCode() != 200).toList();
  }

  /** Words that only the inside of the portal knows. */
  static List<String> leaks(String body) {
    return LEAK.matcher(body).results().map(found -> found.group()).distinct().toList();
  }

  private List<String> notAProblem(HttpResponse<String> answer) {
    String contentType = answer.headers().firstValue("Content-Type").orElse("");
    if (!contentType.startsWith("application/problem+json")) {
      return List.of("is no problem document but “" + contentType + "”");
    }
    List<String> faults = new ArrayList<>();
    try {
      JsonObject problem = Visitor.json(answer);
      String type = problem.getString("type", "");
      if (type.startsWith(PROBLEMS)) {
        met.add(type);
      } else {
        faults.add("has a type without an address");
      }
      if (problem.getInt("status", 0) != answer.statusCode()) {
        faults.add("names another status");
      }
      if (problem.getString("title", "").isBlank() || problem.getString("detail", "").isBlank()) {
        faults.add("says nothing");
      }
    } catch (JsonException e) {
      faults.add("is no JSON");
    }
    return faults;
  }
}
