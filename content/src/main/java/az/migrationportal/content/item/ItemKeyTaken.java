package az.migrationportal.content.item;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Another item already has this key; keys are never reused. */
public class ItemKeyTaken extends Refusal {

  private static final long serialVersionUID = 1L;

  public ItemKeyTaken(ItemKey key) {
    super(RefusalKind.CONFLICT, "item-key-taken", "key taken: " + key, Map.of("key", key.value()));
  }
}
