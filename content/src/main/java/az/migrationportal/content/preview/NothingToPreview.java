package az.migrationportal.content.preview;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The translation has no draft; what it has, everybody can read. */
public class NothingToPreview extends Refusal {

  private static final long serialVersionUID = 1L;

  NothingToPreview(ItemKey item, ContentLocale locale) {
    super(
        RefusalKind.CONFLICT,
        "nothing-to-preview",
        "no draft of " + item + " " + locale.tag(),
        Map.of("key", item.value(), "locale", locale.tag()));
  }
}
