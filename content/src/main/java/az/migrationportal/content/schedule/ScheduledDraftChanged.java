package az.migrationportal.content.schedule;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The draft says something else than when its publication was scheduled. */
public class ScheduledDraftChanged extends Refusal {

  private static final long serialVersionUID = 1L;

  public ScheduledDraftChanged(ItemKey item, ContentLocale locale) {
    super(
        RefusalKind.CONFLICT,
        "scheduled-draft-changed",
        "another draft: " + item + " " + locale.tag(),
        Map.of("key", item.value(), "locale", locale.tag()));
  }
}
