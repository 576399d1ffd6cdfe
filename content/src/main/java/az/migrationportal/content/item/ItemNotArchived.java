package az.migrationportal.content.item;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Only what is archived can be brought back. */
public class ItemNotArchived extends Refusal {

  private static final long serialVersionUID = 1L;

  public ItemNotArchived(ItemKey item) {
    super(
        RefusalKind.CONFLICT,
        "item-not-archived",
        "not archived: " + item,
        Map.of("key", item.value()));
  }
}
