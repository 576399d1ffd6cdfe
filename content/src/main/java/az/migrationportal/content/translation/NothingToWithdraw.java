package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The translation is not published, so it cannot be withdrawn. */
public class NothingToWithdraw extends Refusal {

  private static final long serialVersionUID = 1L;

  public NothingToWithdraw(ItemKey item, ContentLocale locale) {
    super(
        RefusalKind.CONFLICT,
        "nothing-to-withdraw",
        "not published: " + item + " " + locale.tag(),
        Map.of("key", item.value(), "locale", locale.tag()));
  }
}
