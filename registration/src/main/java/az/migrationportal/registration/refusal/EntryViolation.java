package az.migrationportal.registration.refusal;

import java.util.Map;

/**
 * One entry of a form that cannot be taken. Never holds what was entered.
 *
 * @param field the name of the entry
 * @param rule the broken rule, in lower case with hyphens
 * @param data numbers and days that explain it
 */
public record EntryViolation(String field, String rule, Map<String, Object> data) {

  public EntryViolation {
    data = Map.copyOf(data);
  }

  /** A violation that needs no explanation. */
  public static EntryViolation of(String field, String rule) {
    return new EntryViolation(field, rule, Map.of());
  }
}
