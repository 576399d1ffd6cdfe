package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** A translation of the item is published, so the item cannot be archived. */
public class StillPublished extends Refusal {

  private static final long serialVersionUID = 1L;

  public StillPublished(ItemKey item) {
    super(
        RefusalKind.CONFLICT, "still-published", "published: " + item, Map.of("key", item.value()));
  }
}
