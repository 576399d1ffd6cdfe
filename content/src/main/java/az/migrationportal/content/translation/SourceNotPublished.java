package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** A translation follows its source, and the source was never published. */
public class SourceNotPublished extends Refusal {

  private static final long serialVersionUID = 1L;

  public SourceNotPublished(ItemKey item, ContentLocale source) {
    super(
        RefusalKind.CONFLICT,
        "source-not-published",
        "the source translation of " + item + " is not published",
        Map.of("key", item.value(), "source", source.tag()));
  }
}
