package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The source has no source; it is edited as a draft. */
public class TranslatesNothing extends Refusal {

  private static final long serialVersionUID = 1L;

  public TranslatesNothing(ItemKey item, ContentLocale source) {
    super(
        RefusalKind.CONFLICT,
        "translates-nothing",
        item + " is written in " + source.tag(),
        Map.of("key", item.value(), "source", source.tag()));
  }
}
