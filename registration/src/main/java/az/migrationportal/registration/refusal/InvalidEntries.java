package az.migrationportal.registration.refusal;

import java.util.List;
import java.util.Map;

/** Entries of a form cannot be taken; says which and why, in the order of the form. */
public class InvalidEntries extends RegistrationRefusal {

  private static final long serialVersionUID = 1L;

  private final transient List<EntryViolation> violations;

  public InvalidEntries(List<EntryViolation> violations) {
    super(Kind.INVALID, "invalid-entries", Map.of());
    this.violations = List.copyOf(violations);
  }

  /** What is to be mended, at least one. */
  public List<EntryViolation> violations() {
    return violations;
  }
}
