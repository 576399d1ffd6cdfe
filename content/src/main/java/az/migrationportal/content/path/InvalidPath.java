package az.migrationportal.content.path;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Not a path: lower-case ASCII words joined by hyphens, at most one slash. */
public class InvalidPath extends Refusal {

  private static final long serialVersionUID = 1L;

  public InvalidPath(String path) {
    super(
        RefusalKind.INVALID,
        "invalid-path",
        "not a path: " + path,
        Map.of("path", path, "maxLength", PathForm.MAX_LENGTH));
  }
}
