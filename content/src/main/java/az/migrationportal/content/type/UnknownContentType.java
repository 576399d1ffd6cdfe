package az.migrationportal.content.type;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** No content type has this name. */
public class UnknownContentType extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownContentType(String type) {
    super(
        RefusalKind.INVALID,
        "unknown-content-type",
        "no content type " + type,
        Map.of("type", type));
  }
}
