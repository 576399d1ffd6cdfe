package az.migrationportal.content.item;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** A text that cannot be the key of an item. */
public class InvalidItemKey extends Refusal {

  private static final long serialVersionUID = 1L;

  public InvalidItemKey(String key) {
    super(
        RefusalKind.INVALID,
        "invalid-item-key",
        "not an item key: " + key,
        Map.of("key", key, "maxLength", ItemKey.MAX_LENGTH));
  }
}
