package az.migrationportal.api.problem;

import java.util.List;
import java.util.Map;

/**
 * What went wrong, still without a language.
 *
 * @param name of the problem type; the last segment of its address
 * @param data members that explain it; they fill the placeholders of the detail
 * @param errors the fields at fault, all at once
 * @param headers that HTTP wants with the status, such as {@code Allow} or {@code Retry-After}
 */
public record Problem(
    String name,
    int status,
    Map<String, Object> data,
    List<FieldProblem> errors,
    Map<String, String> headers) {
  public Problem {
    data = Map.copyOf(data);
    errors = List.copyOf(errors);
    headers = Map.copyOf(headers);
  }

  public static Problem of(ProblemKind kind, Map<String, Object> data) {
    return new Problem(kind.id(), kind.status(), data, List.of(), Map.of());
  }

  /** The same problem with one more header. */
  public Problem with(String header, String value) {
    Map<String, String> more = new java.util.HashMap<>(headers);
    more.put(header, value);
    return new Problem(name, status, data, errors, more);
  }
}
