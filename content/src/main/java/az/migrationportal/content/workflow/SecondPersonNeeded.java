package az.migrationportal.content.workflow;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The draft changes a fact, and nobody but its authors has approved it. */
public class SecondPersonNeeded extends Refusal {

  private static final long serialVersionUID = 1L;

  public SecondPersonNeeded(ItemKey item, ContentLocale locale) {
    super(
        RefusalKind.CONFLICT,
        "second-person-needed",
        "a fact changes without approval: " + item + " " + locale.tag(),
        Map.of("key", item.value(), "locale", locale.tag()));
  }
}
