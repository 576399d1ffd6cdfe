package az.migrationportal.content.path;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** A translation needs a path before it can be published. */
public class NoPath extends Refusal {

  private static final long serialVersionUID = 1L;

  public NoPath(ItemKey item, ContentLocale locale) {
    super(
        RefusalKind.INVALID,
        "no-path",
        "no path for " + item + " " + locale.tag(),
        Map.of("key", item.value(), "locale", locale.tag()));
  }
}
