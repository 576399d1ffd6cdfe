package az.migrationportal.content.type;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fields that break rules of their type; all broken rules are told at once. */
public class InvalidFields extends Refusal {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldViolation> violations;

  public InvalidFields(List<FieldViolation> violations) {
    super(
        RefusalKind.INVALID,
        "invalid-fields",
        violations.toString(),
        Map.of("violations", violations.stream().map(InvalidFields::data).toList()));
    this.violations = List.copyOf(violations);
  }

  public List<FieldViolation> violations() {
    return violations;
  }

  private static Map<String, Object> data(FieldViolation violation) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("field", violation.field());
    data.put("rule", violation.rule());
    Integer limit = violation.limit();
    if (limit != null) {
      data.put("limit", limit);
    }
    Integer line = violation.line();
    if (line != null) {
      data.put("line", line);
    }
    String found = violation.found();
    if (found != null) {
      data.put("found", found);
    }
    return data;
  }
}
