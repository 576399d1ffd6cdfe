package az.migrationportal.content.workflow;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The draft does not wait for a reviewer, so nothing can be decided. */
public class NotInReview extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotInReview(ItemKey item, ContentLocale locale) {
    super(
        RefusalKind.CONFLICT,
        "not-in-review",
        "not in review: " + item + " " + locale.tag(),
        Map.of("key", item.value(), "locale", locale.tag()));
  }
}
