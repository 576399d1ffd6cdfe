package az.migrationportal.content.workflow;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The translation has no draft, so there is nothing to review. */
public class NothingToReview extends Refusal {

  private static final long serialVersionUID = 1L;

  public NothingToReview(ItemKey item, ContentLocale locale) {
    super(
        RefusalKind.CONFLICT,
        "nothing-to-review",
        "no draft of " + item + " " + locale.tag(),
        Map.of("key", item.value(), "locale", locale.tag()));
  }
}
