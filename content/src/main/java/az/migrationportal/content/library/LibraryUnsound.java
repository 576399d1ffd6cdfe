package az.migrationportal.content.library;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import az.migrationportal.content.type.FieldViolation;
import java.util.List;
import java.util.Map;

/** Files that cannot be taken in; all that is wrong is told, and nothing was written. */
public class LibraryUnsound extends Refusal {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldViolation> problems;

  LibraryUnsound(List<FieldViolation> problems) {
    super(
        RefusalKind.INVALID,
        "library-unsound",
        problems.toString(),
        Map.of("count", problems.size()));
    this.problems = List.copyOf(problems);
  }

  /** Each with its file, and the field in it, as {@code /items/guide/e-visa/en.md/title}. */
  public List<FieldViolation> problems() {
    return problems;
  }
}
