package az.migrationportal.content.item;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The item was archived; it takes no further act. */
public class ItemArchived extends Refusal {

  private static final long serialVersionUID = 1L;

  public ItemArchived(ItemKey item) {
    super(RefusalKind.CONFLICT, "item-archived", "archived: " + item, Map.of("key", item.value()));
  }
}
