package az.migrationportal.content.path;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Another item holds this path in this locale, or the portal itself does. */
public class PathAlreadyTaken extends Refusal {

  private static final long serialVersionUID = 1L;

  public PathAlreadyTaken(ContentLocale locale, String path) {
    super(
        RefusalKind.CONFLICT,
        "path-already-taken",
        "path taken: " + locale.tag() + "/" + path,
        Map.of("locale", locale.tag(), "path", path));
  }
}
