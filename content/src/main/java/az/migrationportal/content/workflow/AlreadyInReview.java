package az.migrationportal.content.workflow;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The draft waits for a reviewer, or has been approved, already. */
public class AlreadyInReview extends Refusal {

  private static final long serialVersionUID = 1L;

  public AlreadyInReview(ItemKey item, ContentLocale locale) {
    super(
        RefusalKind.CONFLICT,
        "already-in-review",
        "in review: " + item + " " + locale.tag(),
        Map.of("key", item.value(), "locale", locale.tag()));
  }
}
