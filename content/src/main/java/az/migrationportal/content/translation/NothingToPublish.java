package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The translation has no draft, so there is nothing to publish. */
public class NothingToPublish extends Refusal {

  private static final long serialVersionUID = 1L;

  public NothingToPublish(ItemKey item, ContentLocale locale) {
    super(
        RefusalKind.CONFLICT,
        "nothing-to-publish",
        "no draft of " + item + " " + locale.tag(),
        Map.of("key", item.value(), "locale", locale.tag()));
  }
}
