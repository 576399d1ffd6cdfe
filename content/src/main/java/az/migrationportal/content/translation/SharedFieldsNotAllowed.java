package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** Shared fields travel with the source translation only. */
public class SharedFieldsNotAllowed extends Refusal {

  private static final long serialVersionUID = 1L;

  public SharedFieldsNotAllowed(ItemKey item, ContentLocale source) {
    super(
        RefusalKind.INVALID,
        "shared-fields-not-allowed",
        "shared fields of " + item + " belong to " + source.tag(),
        Map.of("key", item.value(), "source", source.tag()));
  }
}
