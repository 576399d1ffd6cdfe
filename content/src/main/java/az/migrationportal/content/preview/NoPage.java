package az.migrationportal.content.preview;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Items of this type are no pages, so there is nothing to look at. */
public class NoPage extends Refusal {

  private static final long serialVersionUID = 1L;

  NoPage(ItemKey item, String type) {
    super(
        RefusalKind.INVALID,
        "no-page",
        item + " is a " + type,
        Map.of("key", item.value(), "type", type));
  }
}
