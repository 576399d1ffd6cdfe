package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The item has no translation in this locale. */
public class UnknownTranslation extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownTranslation(ItemKey item, ContentLocale locale) {
    super(
        RefusalKind.UNKNOWN,
        "unknown-translation",
        "no translation " + item + " " + locale.tag(),
        Map.of("key", item.value(), "locale", locale.tag()));
  }
}
