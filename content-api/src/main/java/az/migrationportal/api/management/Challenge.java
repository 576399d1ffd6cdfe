package az.migrationportal.api.management;

import az.migrationportal.api.problem.Problem;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/** How a 401 asks for credentials. */
final class Challenge {
  private Challenge() {}

  static RequestRefused password(ProblemKind kind) {
    return new RequestRefused(
        Problem.of(kind, Map.of())
            .with(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"portal\", charset=\"UTF-8\""));
  }
}
