package az.migrationportal.content.item;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** No item has this key. */
public class UnknownItem extends Refusal {

  private static final long serialVersionUID = 1L;

  public UnknownItem(ItemKey key) {
    super(RefusalKind.UNKNOWN, "unknown-item", "no item " + key, Map.of("key", key.value()));
  }
}
