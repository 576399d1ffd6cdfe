package az.migrationportal.content.schedule;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The same act waits to happen to this translation. */
public class AlreadyScheduled extends Refusal {

  private static final long serialVersionUID = 1L;

  public AlreadyScheduled(ItemKey item, ContentLocale locale) {
    super(
        RefusalKind.CONFLICT,
        "already-scheduled",
        "scheduled: " + item + " " + locale.tag(),
        Map.of("key", item.value(), "locale", locale.tag()));
  }
}
