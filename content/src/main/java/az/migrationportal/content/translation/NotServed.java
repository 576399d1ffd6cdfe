package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Readers have nothing at the path of this translation. */
public class NotServed extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotServed(ItemKey item, ContentLocale locale) {
    super(
        RefusalKind.CONFLICT,
        "not-served",
        "not served: " + item + " " + locale.tag(),
        Map.of("key", item.value(), "locale", locale.tag()));
  }
}
