package az.migrationportal.api.problem;

import az.migrationportal.search.query.QueryRefused;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;

/** What JAX-RS and the search refuse, as problems. */
final class HttpProblems {
  private static final Map<String, String> SEARCH_PARAMETERS =
      Map.of("query", "q", "filters", "topic");

  private HttpProblems() {}

  static Problem of(WebApplicationException refused) {
    int status = refused.getResponse().getStatus();
    return switch (status) {
      case 404 -> Problem.of(ProblemKind.NOT_FOUND, Map.of());
      case 405 -> notAllowed(refused);
      case 406 -> Problem.of(ProblemKind.NOT_ACCEPTABLE, Map.of());
      case 413 -> Problem.of(ProblemKind.BODY_TOO_LARGE, Map.of("limit", 1_048_576L));
      case 415 -> Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, Map.of());
      default ->
          status >= 400 && status < 500
              ? Problem.of(ProblemKind.MALFORMED_REQUEST, Map.of())
              : Problem.of(ProblemKind.INTERNAL_ERROR, Map.of());
    };
  }

  static Problem of(QueryRefused refused) {
    String parameter = SEARCH_PARAMETERS.getOrDefault(refused.parameter(), refused.parameter());
    return new Problem(
        ProblemKind.INVALID_PARAMETER.id(),
        ProblemKind.INVALID_PARAMETER.status(),
        Map.of(
            "parameter", parameter, "value", "", "expected", String.valueOf(refused.getMessage())),
        List.of(),
        Map.of());
  }

  private static Problem notAllowed(WebApplicationException refused) {
    Problem problem = Problem.of(ProblemKind.METHOD_NOT_ALLOWED, Map.of());
    if (refused instanceof NotAllowedException) {
      String allow = refused.getResponse().getHeaderString(HttpHeaders.ALLOW);
      if (allow != null) {
        return Problem.of(ProblemKind.METHOD_NOT_ALLOWED, Map.of("allowed", allow))
            .with(HttpHeaders.ALLOW, allow);
      }
    }
    return problem;
  }
}
