package az.migrationportal.content.exchange;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** An item is written in another language than the one to translate from. */
public class OtherSource extends Refusal {

  private static final long serialVersionUID = 1L;

  OtherSource(ItemKey item, ContentLocale source) {
    super(
        RefusalKind.INVALID,
        "other-source",
        item + " is written in " + source.tag(),
        Map.of("key", item.value(), "source", source.tag()));
  }
}
