package az.migrationportal.api.problem;

import java.util.List;
import java.util.Map;

/** A request that is refused before content is asked; nothing was changed. */
public class RequestRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_ECHO = 100;

  private final transient Problem problem;

  public RequestRefused(Problem problem) {
    super(problem.name() + " " + problem.data());
    this.problem = problem;
  }

  public RequestRefused(ProblemKind kind, Map<String, Object> data) {
    this(Problem.of(kind, data));
  }

  /** A query parameter whose value is not of the form expected. */
  public static RequestRefused invalidParameter(String name, String value, String expected) {
    return new RequestRefused(
        ProblemKind.INVALID_PARAMETER,
        Map.of("parameter", name, "value", shortened(value), "expected", expected));
  }

  /** A body that is JSON but not of the shape expected; all faults are told at once. */
  public static RequestRefused invalidBody(List<FieldProblem> errors) {
    ProblemKind kind = ProblemKind.INVALID_BODY;
    return new RequestRefused(new Problem(kind.id(), kind.status(), Map.of(), errors, Map.of()));
  }

  /** What is echoed to the caller of a text that may be of any length. */
  public static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_ECHO
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_ECHO)) + "…";
  }

  public Problem problem() {
    return problem;
  }
}
