package az.migrationportal.api.problem;

import java.util.Map;

/**
 * One field of a request body that breaks a rule.
 *
 * @param pointer JSON pointer (RFC 6901) into the body
 * @param rule stable id such as {@code required}
 * @param data what else a client needs: {@code limit}, {@code line}, {@code found}
 */
public record FieldProblem(String pointer, String rule, Map<String, Object> data) {
  public FieldProblem {
    data = Map.copyOf(data);
  }

  public FieldProblem(String pointer, String rule) {
    this(pointer, rule, Map.of());
  }
}
